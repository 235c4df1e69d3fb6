"""Ten million generated spells as partitioned Parquet, and a question to them: python bench/spark.py [rows]"""
import sys
import tempfile
import time

from pyspark.sql import SparkSession, functions as f

rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
spark = (
    SparkSession.builder.master("local[*]")
    .config("spark.ui.enabled", False)
    .config("spark.ui.showConsoleProgress", False)
    .config("spark.sql.shuffle.partitions", 8)
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")


def timed(what, run):
    started = time.perf_counter()
    result = run()
    print(f"{what}: {time.perf_counter() - started:.1f} s")
    return result


# Spells that follow one from another by arithmetic, so that every run has the same ones.
number = f.col("id")
spells = spark.range(rows).select(
    f.concat(f.lit("agreement-"), (number / 4).cast("long")).alias("agreement_id"),
    f.element_at(f.array(*map(f.lit, ["in-force", "presumed", "ended", "not-known"])), (number % 4 + 1).cast("int")).alias("force"),
    f.date_add(f.lit("1949-01-01").cast("date"), (number * 7919 % 28000).cast("int")).alias("from"),
).withColumn("year", f.year("from"))

with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/spells"
    timed(f"write {rows} rows, partitioned by year", lambda: spells.repartition("year").write.partitionBy("year").parquet(path))
    stored = spark.read.parquet(path)
    began = timed(
        "count by force what began in 2014",
        lambda: stored.where("year = 2014").groupBy("force").count().orderBy("force").collect(),
    )
    print(", ".join(f"{row.force} {row['count']}" for row in began))
    distinct = timed(
        "count all agreements that were ever in force",
        lambda: stored.where("force = 'in-force'").select("agreement_id").distinct().count(),
    )
    print(distinct)
spark.stop()
