import Foundation
import Intent

extension Command {
  /// The command of an action, by its short words and its name in the key map.
  init(_ action: Action) {
    let taking = Taking.words[action] ?? Taking.bulk[action]
    self.init(
      action.words + [action.rawValue],
      Self.help(of: action),
      action: action, taking?.parameters ?? []
    ) { words, model throws(CommandFault) in
      if let taking { return try taking.order(words, model) }
      try words.end(after: 0, "\(action.words.first ?? action.rawValue) takes no words")
      return .action(action)
    }
  }

  /// What it does everywhere, where it has a key everywhere.
  private static func help(of action: Action) -> String {
    let bound = Keymap.standard.bindings.filter { $0.action == action }
    return (bound.first { $0.context == .everywhere } ?? bound.first)?.help ?? ""
  }

  /// What an action can be told by words, instead of a dialog.
  struct Taking: Sendable {
    let parameters: [Parameter]
    let order: Reading

    static let words: [Action: Taking] = [
      .add: Taking(parameters: [Parameter("[DOMAIN]"), Parameter("[NAME]")]) {
        words, _ throws(CommandFault) in
        let draft = AccountDraft(domain: try words.domain(), name: words.text(from: 1))
        return .effect(.add([draft], beside: AddTally()), as: .add)
      },
      .tag: Taking(
        parameters: [
          Parameter("[TAG -TAG]") { _, model in .words(model.knownTags.map { Completion($0) }) }
        ]
      ) { words, _ in
        .tag(TagChange(words.text(from: 0) ?? ""))
      },
      .filter: Taking(parameters: [Parameter("[WORDS]")]) { words, _ in
        .filter(words.text(from: 0) ?? "")
      },
      .snooze: Taking(parameters: [.until, Parameter("[WHY]")]) {
        words, model throws(CommandFault) in
        let (until, why) = try words.until(model)
        return .record(.snoozed(until: until, band: nil), text: why, as: .snooze)
      },
      .meeting: Taking(parameters: [.until, Parameter("[NOTE]")]) {
        words, model throws(CommandFault) in
        let (until, note) = try words.until(model)
        return .record(.touched(.meeting, meeting: until), text: note, as: .meeting)
      },
      .connected: noting(.touched(.connected, meeting: nil), as: .connected),
      .voicemail: noting(.touched(.voicemail, meeting: nil), as: .voicemail),
      .emailed: noting(.touched(.emailed, meeting: nil), as: .emailed),
      .noAnswer: noting(.touched(.noAnswer, meeting: nil), as: .noAnswer),
      .won: noting(.won, as: .won),
      .note: noting(.noted, as: .note, "[TEXT]"),
      .disqualify: noting(.disqualified, as: .disqualify, "[WHY]"),
    ]

    private static func noting(
      _ deed: Activity.Deed, as action: Action, _ parameter: String = "[NOTE]"
    ) -> Taking {
      Taking(parameters: [Parameter(parameter)]) { words, _ in
        .record(deed, text: words.text(from: 0), as: action)
      }
    }
  }
}

extension Command.Parameter {
  /// A day or an hour to come.
  fileprivate static let until = Self("[WHEN]") { words, _ in
    words.all.isEmpty
      ? .words([
        Completion("3d", "three days"), Completion("1w", "a week"), Completion("4h", "four hours"),
        Completion("tomorrow", "the next day"), Completion("mon", "the next Monday"),
      ]) : .none
  }
}

extension Arguments {
  fileprivate func domain() throws(CommandFault) -> Domain {
    do throws(DomainError) {
      return try Domain(self[0] ?? "")
    } catch {
      throw CommandFault("\(error).")
    }
  }

  /// The instant that the first words name, and what stands behind them.
  fileprivate func until(_ model: DashboardModel) throws(CommandFault) -> (Date, String?) {
    func instant(_ count: Int) throws(UntilError) -> Date {
      try Until(
        all.prefix(count).joined(separator: " "), at: model.now, zone: model.time.zone
      ).instant
    }
    do throws(UntilError) {
      if all.count > 1, let until = try? instant(2) { return (until, text(from: 2)) }
      return (try instant(1), text(from: 1))
    } catch {
      throw CommandFault("\(error).")
    }
  }
}
