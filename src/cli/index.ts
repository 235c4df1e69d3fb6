#!/usr/bin/env node
import module from "node:module";

// Node 22 keeps what it has compiled, and starts in less time; where there is no room for it, it goes without.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

await import("./main.js");
