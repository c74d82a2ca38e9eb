import Canvas
import Foundation
import Intent

extension CompanyDetail {
  /// Each signal as a bar with its points, or with what came of looking at it.
  func signals(_ setting: DetailSetting) -> [DetailLine] {
    guard let score else { return [] }
    let room = min(60, setting.width - 12 - 8 - 2)
    return [.blank, .title("Signals")]
      + Signal.allCases.map { signal in
        let points = score.points[signal]
        let cap = policy.caps[signal]
        let name = signal.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
        var pieces = [DetailLine.Piece(name, signal.role)]
        let status = score.statuses[signal]
        if status == .ok {
          let bar = Bar.text(
            fraction: Double(points) / Double(max(1, cap)), columns: max(0, room),
            charset: setting.charset)
          pieces.append(.init(bar, signal.role))
        } else {
          let dismissed = self.pieces.count {
            $0.dismissed != nil && $0.evidence.kind.signal == signal
          }
          pieces.append(
            dismissed > 0
              ? .init("\(dismissed) dismissed", .warning)
              : .init(status.words, status == .stale ? .warning : .dim))
        }
        return DetailLine(left: pieces, right: .init("\(points)/\(cap)"))
      }
  }
}

extension Signal {
  var role: Role {
    switch self {
    case .funding: .funding
    case .hiring: .hiring
    case .news: .news
    case .technology: .technology
    case .web: .web
    }
  }
}

extension SignalStatus {
  fileprivate var words: String {
    switch self {
    case .ok: "looked at"
    case .noSignal: "looked at, nothing there"
    case .stale: "! the last look failed"
    case .notFound: "not known to the source"
    case .unavailable: "nobody has looked"
    }
  }
}
