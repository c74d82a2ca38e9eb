/// A bulk job that another API has taken on for this store.
package struct SubmittedJob: Hashable, Sendable, Identifiable {
  /// What the API calls it.
  package let id: String

  /// The API's, with the port where one is named.
  package let host: String

  /// Where the API tells how far it has come: a path or an address, as it was told.
  package let pollAddress: String
  package let domains: [Domain]

  package init(id: String, host: String, pollAddress: String, domains: [Domain]) {
    self.id = id
    self.host = host
    self.pollAddress = pollAddress
    self.domains = domains
  }
}
