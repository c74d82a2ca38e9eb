import Foundation
import Intent

/// What is new about companies since their rep last looked, until each is seen.
package struct Novelties: Equatable, Sendable {
  private var kept: [Domain: Novelty]

  package init(_ found: [Domain: Novelty] = [:]) {
    kept = found
  }

  subscript(domain: Domain) -> Novelty? { kept[domain] }

  package var isEmpty: Bool { kept.isEmpty }
  package var count: Int { kept.count }
  var unseen: Set<Domain> { Set(kept.keys) }

  /// Takes in what is new about some companies, those without anything new among them.
  mutating func replace(_ domains: some Sequence<Domain>, with found: [Domain: Novelty]) {
    for domain in domains { kept[domain] = found[domain] }
  }

  mutating func see(_ domain: Domain) { kept[domain] = nil }
  mutating func seeAll() { kept = [:] }

  /// `3 newly HOT, 5 risen, 2 fallen, 4 with new evidence`; a company counts under all that is new.
  var summary: String {
    told(hot: "newly HOT", risen: "risen", fallen: "fallen", evidence: "with new evidence")
  }

  /// `3 HOT, 5 up, 2 down, 4 evidence`.
  var shortSummary: String { told(hot: "HOT", risen: "up", fallen: "down", evidence: "evidence") }

  private func told(hot: String, risen: String, fallen: String, evidence: String) -> String {
    let moves = kept.values.compactMap(\.move)
    let counts = [
      (moves.count { if case .turnedHot = $0 { true } else { false } }, hot),
      (moves.count { if case .risen = $0 { true } else { false } }, risen),
      (moves.count { if case .fallen = $0 { true } else { false } }, fallen),
      (kept.values.count { $0.pieces > 0 }, evidence),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// Those of some companies about which something is new: who turned HOT first, then by how far
  /// they moved, then those with evidence alone; of equal ones in the order given.
  func walk(through domains: some Sequence<Domain>) -> [Domain] {
    var found: [(domain: Domain, worth: Int, place: Int)] = []
    for (place, domain) in domains.enumerated() {
      if let novelty = kept[domain] { found.append((domain, novelty.worth, place)) }
    }
    return found.sorted { ($1.worth, $0.place) < ($0.worth, $1.place) }.map(\.domain)
  }
}
