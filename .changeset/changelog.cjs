/**
 * How a changeset becomes an entry of CHANGELOG.md: its own words, without a commit hash. A changeset that is a list
 * from its first line on gives an entry for each item, and one with headings stands as it is; any other one gives one
 * entry, with its lists below it.
 */
const standsAlone = (text) => /^[-*] /.test(text) || /^#+ /m.test(text);

/** Puts all lines but the first below the item that the first one begins. */
const item = (text) => `- ${text.replace(/\n(?=[^\n])/g, "\n  ")}`;

module.exports = {
  getReleaseLine: async ({ summary }) => {
    const text = summary.trim();
    return standsAlone(text) ? text : item(text);
  },
  // The package has no dependency that is released with it.
  getDependencyReleaseLine: async () => "",
};
