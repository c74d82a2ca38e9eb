import Intent

/// The words that are shown of a company, and what there is to say about them.
struct CompanyWriting: Sendable {
  let words: Words

  /// Whose words they are: a model's name, or `composer`.
  let author: String

  /// Why they are not the model's, or where a profile is set; nil when there is nothing to say.
  let note: String?

  static let composer = "composer"
}
