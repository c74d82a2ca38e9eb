import Foundation

/// How long ago something was, in as few letters as a column has room for.
enum Ages {
  /// `now`, `5m`, `2h`, `3d`, `9w`, `2y`; a time to come counts as now.
  static func short(_ date: Date, at now: Date) -> String {
    let seconds = max(0, now.timeIntervalSince(date))
    switch seconds {
    case ..<60: return "now"
    case ..<3_600: return "\(Int(seconds / 60))m"
    case ..<86_400: return "\(Int(seconds / 3_600))h"
    case ..<(70 * 86_400): return "\(Int(seconds / 86_400))d"
    case ..<(730 * 86_400): return "\(Int(seconds / 86_400 / 7))w"
    default: return "\(Int(seconds / 86_400 / 365))y"
    }
  }

  /// `today`, `yesterday`, `21 days ago`.
  static func long(_ date: Date, at now: Date) -> String {
    let days = Int(max(0, now.timeIntervalSince(date)) / 86_400)
    switch days {
    case 0: return "today"
    case 1: return "yesterday"
    default: return "\(days) days ago"
    }
  }
}
