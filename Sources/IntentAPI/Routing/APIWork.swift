import Intent

/// What the API does to the outside, as functions.
///
/// What they throw as an ``APIError`` is the answer; anything else is an unexpected error, of which
/// the answer tells nothing.
package struct APIWork: Sendable {
  /// Who holds a key, and how many credits are left.
  package typealias Admission = (key: APIKey, credits: Int)

  /// Finds the holder of a key; nil for one that is unknown or revoked.
  package var admit: @Sendable (APIKey.Secret) async throws -> Admission?

  /// Scores a company, and takes what that costs of the credits.
  package var score: @Sendable (Domain, ScoreParts, APIKey.ID) async throws -> ScoreAnswer

  /// The watchlist as JSON, highest score first.
  package var watchlist: @Sendable (Band?) async throws -> HTTPResponse.Body

  /// Puts a company on the watchlist, unless it is on it; its entry in either case.
  package var add: @Sendable (AccountDraft) async throws -> (entry: JSON, isNew: Bool)

  /// Takes a company off the watchlist; false when it is not on it.
  package var remove: @Sendable (Domain) async throws -> Bool

  /// The first so many companies to call, as JSON.
  package var prioritize: @Sendable (Int, Band?) async throws -> JSON

  /// Reads an uploaded file, with its name, into rows.
  package var read: @Sendable ([UInt8], String?) throws -> [BulkRow]

  /// Sends a job with the file's name, and takes its credits; what is left of them.
  package var submit:
    @Sendable ([BulkRow], String?, APIKey.ID) async throws -> (job: BulkJob, credits: Int)

  /// A job, nil where there is none.
  package var job: @Sendable (BulkJob.ID) async throws -> BulkJob?

  /// The file of a job that is done, nil where there is none.
  package var file: @Sendable (BulkJob.ID) async throws -> [UInt8]?

  package init(
    admit: @escaping @Sendable (APIKey.Secret) async throws -> Admission?,
    score: @escaping @Sendable (Domain, ScoreParts, APIKey.ID) async throws -> ScoreAnswer,
    watchlist: @escaping @Sendable (Band?) async throws -> HTTPResponse.Body,
    add: @escaping @Sendable (AccountDraft) async throws -> (entry: JSON, isNew: Bool),
    remove: @escaping @Sendable (Domain) async throws -> Bool,
    prioritize: @escaping @Sendable (Int, Band?) async throws -> JSON,
    read: @escaping @Sendable ([UInt8], String?) throws -> [BulkRow],
    submit:
      @escaping @Sendable ([BulkRow], String?, APIKey.ID) async throws -> (
        job: BulkJob, credits: Int
      ),
    job: @escaping @Sendable (BulkJob.ID) async throws -> BulkJob?,
    file: @escaping @Sendable (BulkJob.ID) async throws -> [UInt8]?
  ) {
    self.admit = admit
    self.score = score
    self.watchlist = watchlist
    self.add = add
    self.remove = remove
    self.prioritize = prioritize
    self.read = read
    self.submit = submit
    self.job = job
    self.file = file
  }
}

/// A score as it is answered.
package struct ScoreAnswer: Sendable {
  /// The document, in UTF-8.
  package let document: [UInt8]

  /// Whether it was computed for an earlier call.
  package let isHit: Bool

  /// Since it was computed, in whole seconds.
  package let age: Int

  /// How many credits are left.
  package let credits: Int

  package init(document: [UInt8], isHit: Bool, age: Int, credits: Int) {
    self.document = document
    self.isHit = isHit
    self.age = age
    self.credits = credits
  }
}
