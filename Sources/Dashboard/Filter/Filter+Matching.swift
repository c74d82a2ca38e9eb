import Foundation
import Intent

/// What a filter needs to know beside the companies.
struct FilterSetting: Sendable {
  var now = Date.distantPast

  /// The companies that `is:new` matches.
  var new: Set<Domain> = []
}

extension Filter.Term {
  /// Strikes out of some slots, one mark each, those that do not match.
  func strike(_ marks: inout [Bool], in table: WatchlistTable, _ setting: FilterSetting) {
    switch condition {
    case .word(let word): table.search.strike(&marks, unlessHaving: word, wanted: isWanted)
    case .tag(let tag): table.search.strike(&marks, unlessTagged: tag, wanted: isWanted)
    case .band(let band): strike(&marks) { table.band(at: $0) == band }
    case .stage(let stages):
      strike(&marks) { slot in
        table.rows[slot].score.map { $0.total != nil && stages.contains($0.stage) } ?? false
      }
    case .owner(let words, let isWhole): strikeOwners(&marks, in: table, words, isWhole: isWhole)
    case .score(let comparison, let bound):
      strike(&marks) { slot in
        table.rows[slot].score?.total.map { comparison.holds(Double($0), bound) } ?? false
      }
    case .change(let comparison, let bound):
      strike(&marks) { slot in
        guard let score = table.rows[slot].score, score.total != nil else { return false }
        return comparison.holds(Double(score.momentum), bound)
      }
    case .age(let comparison, let bound, let unit):
      strike(&marks) { slot in
        guard let score = table.rows[slot].score else { return false }
        let age = max(0, setting.now.timeIntervalSince(score.scoredAt))
        // An age is told in whole units: two days old is what the list calls 2d.
        if comparison == .equal { return age >= bound && age < bound + unit }
        return comparison.holds(age, bound)
      }
    case .state(let state): strike(&marks, state, in: table, setting)
    }
  }

  private func strike(
    _ marks: inout [Bool], _ state: FilterCondition.State, in table: WatchlistTable,
    _ setting: FilterSetting
  ) {
    func standing(_ slot: Int) -> Triage.Standing {
      table.rows[slot].triage.standing(at: setting.now, band: table.band(at: slot))
    }
    switch state {
    case .open: strike(&marks) { standing($0) == .open }
    case .snoozed: strike(&marks) { if case .snoozed = standing($0) { true } else { false } }
    case .meeting: strike(&marks) { if case .meeting = standing($0) { true } else { false } }
    case .won: strike(&marks) { standing($0) == .won }
    case .disqualified: strike(&marks) { standing($0) == .disqualified }
    case .touched: strike(&marks) { table.rows[$0].triage.lastTouch != nil }
    case .stale: strike(&marks) { table.rows[$0].score?.isStale ?? false }
    case .unscored: strike(&marks) { table.band(at: $0) == nil }
    case .new:
      var isNew = Array(repeating: false, count: marks.count)
      for domain in setting.new {
        if let slot = table.slot(of: domain) { isNew[Int(slot)] = true }
      }
      strike(&marks) { isNew[$0] }
    }
  }

  /// Few people own many companies: each name is looked at once.
  private func strikeOwners(
    _ marks: inout [Bool], in table: WatchlistTable, _ words: [String], isWhole: Bool
  ) {
    var known: [String: Bool] = [:]
    strike(&marks) { slot in
      guard let owner = table.rows[slot].owner else { return words.isEmpty }
      if let answer = known[owner] { return answer }
      let names = owner.nameWords
      let answer =
        !words.isEmpty
        && words.allSatisfy { word in
          names.contains { isWhole ? $0 == word : $0.hasPrefix(word) }
        }
      known[owner] = answer
      return answer
    }
  }

  private func strike(_ marks: inout [Bool], unless holds: (Int) -> Bool) {
    for slot in marks.indices where marks[slot] { marks[slot] = holds(slot) == isWanted }
  }
}
