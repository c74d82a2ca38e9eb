import Foundation
import Intent
import IntentStore
import Testing

/// Jobs that another API works on for this store.
@Suite struct SubmittedJobTests {
  let folder: TemporaryFolder
  let path: String
  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
  }

  private func job(_ id: String, about domains: [Domain]) -> SubmittedJob {
    SubmittedJob(id: id, host: "api.com:8080", pollAddress: "/jobs/\(id)", domains: domains)
  }

  @Test func `a job is there at the next start, until it is forgotten`() async throws {
    let (first, second) = (job("1", about: [acme, globex]), job("2", about: [globex]))
    let store = try Store(.file(path))
    let changes = try await store.companyChanges()
    try await store.keep(first, at: now)
    try await store.keep(second, at: now)
    // No list tells of it.
    #expect(try await store.companyChanges() == changes)

    let restarted = try Store(.file(path))
    #expect(try await restarted.submittedJobs(to: "api.com:8080") == [first, second])
    #expect(try await restarted.submittedJobs(to: "api.com") == [])

    try await restarted.forget(first)
    #expect(try await store.submittedJobs(to: "api.com:8080") == [second])
  }

  @Test func `a purged company is gone from them, and a job about nobody else with it`()
    async throws
  {
    let store = try Store(.file(path))
    try await store.add([AccountDraft(domain: acme), AccountDraft(domain: globex)], at: now)
    try await store.keep(job("1", about: [acme, globex]), at: now)
    try await store.keep(job("2", about: [acme]), at: now)

    try await store.purge(acme)

    let left = try await store.submittedJobs(to: "api.com:8080")
    #expect(left == [job("1", about: [globex])])
  }
}
