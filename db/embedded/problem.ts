/** Something whoever starts the site can put right. The message is one sentence for them. */
export class EmbeddedProblem extends Error {
  override name = "EmbeddedProblem";
}
