import Intent
import IntentStore

extension Session {
  /// The domain that a company goes by; what is not as it was typed is said beside the result.
  func presentDomain(_ domain: Domain, in store: Store) async throws -> Domain {
    let present = try await store.presentDomain(of: domain)
    if present != domain {
      Console.say("\(domain.shown): it was merged into \(present.shown)")
    } else if try await store.company(domain) == nil,
      let nearest = try await nearestListed(to: domain, in: store)
    {
      Console.say("nothing is known of \(domain.shown); did you mean \(nearest.shown)?")
    }
    return present
  }

  /// The domain on the watchlist that another was most likely meant to be; nil when none is near.
  func nearestListed(to domain: Domain, in store: Store) async throws -> Domain? {
    let wanted = domain.rawValue
    // Comparing all of a long list letter by letter would take seconds.
    let names = try await store.allListed().map(\.rawValue).filter {
      $0 != wanted && abs($0.utf8.count - wanted.utf8.count) <= 4
        && ($0.utf8.first == wanted.utf8.first || $0.utf8.dropFirst().first == wanted.utf8.first)
    }
    return names.nearest(to: wanted).map { Domain(kept: $0) }
  }
}
