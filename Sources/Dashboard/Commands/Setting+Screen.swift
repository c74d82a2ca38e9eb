import Intent

extension Setting {
  static let theme = Setting(
    "theme", "the colours of the screen",
    [
      Command.Parameter("NAME") { _, model in
        .words(model.themes.items.map { Completion($0.name, $0.note) })
      }
    ],
    current: { $0.themes.inForce },
    order: { words, model throws(CommandFault) in
      let name = words.text(from: 0) ?? ""
      let names = model.themes.items.map(\.name)
      guard names.contains(name) || name.contains("/") || name == "auto" else {
        throw CommandFault(noSuch: "theme", name, among: names)
      }
      return .theme(name)
    })

  static let interval = Setting(
    "interval", "how often a round of the refresh runs",
    [
      Command.Parameter("TIME") { _, _ in
        .words(["5m", "15m", "30m", "1h", "4h", "24h"].map { Completion($0) })
      }
    ],
    current: { $0.monitor.interval.words },
    order: { words, _ throws(CommandFault) in
      try words.end(after: 1, "interval TIME")
      guard let interval = words[0].flatMap(Duration.init(text:)),
        (Duration.seconds(60)...Duration.seconds(86_400)).contains(interval)
      else { throw CommandFault("It is a time from 1m to 24h, such as 15m.") }
      return .effect(.setInterval(interval), as: .longerInterval)
    })

  static let mouse = Setting(
    "mouse", "whether the mouse is the program's",
    [
      Command.Parameter("on|off") { _, _ in
        .words([
          Completion("on", "selects, opens and scrolls"),
          Completion("off", "the terminal selects text with it"),
        ])
      }
    ],
    current: { $0.usesMouse ? "on" : "off" },
    order: { words, _ throws(CommandFault) in
      try words.end(after: 1, "mouse on or off")
      guard let word = words[0], ["on", "off"].contains(word) else {
        throw CommandFault("It is on or off.")
      }
      return .mouse(word == "on")
    })

  static let split = Setting(
    "split", "how much of the room the list has beside the detail",
    [
      Command.Parameter("PERCENT") { _, _ in
        .words(["40", "55", "70"].map { Completion($0, "percent for the list") })
      }
    ],
    current: { "\($0.layout.rule.isRow ? $0.split.below : $0.split.beside)" },
    order: { words, model throws(CommandFault) in
      try words.end(after: 1, "split PERCENT")
      guard let share = words[0].flatMap({ Int($0) }), Split.limits.contains(share) else {
        throw CommandFault(
          "It is a number of percent from \(Split.limits.lowerBound) to \(Split.limits.upperBound)."
        )
      }
      let split = model.split
      return .split(
        model.layout.rule.isRow
          ? Split(beside: split.beside, below: share) : Split(beside: share, below: split.below))
    })
}
