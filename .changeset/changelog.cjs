// What Changesets writes into the changelogs: what each changeset says. Not which of the packages'
// versions rose with it, as all of them carry one.
module.exports = {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll("\n", "\n  ")}`,
  getDependencyReleaseLine: async () => "",
};
