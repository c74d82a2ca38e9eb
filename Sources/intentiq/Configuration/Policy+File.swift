import Intent

/// Everything that is wrong with a policy's file.
struct PolicyFaults: Error, Equatable {
  let faults: [ConfigurationFault]
}

extension Policy {
  /// Reads a policy: `{ name, caps, holds, half_lives, bands }`, each figure that is left out as
  /// in the built-in one.
  ///
  /// It is in force whole or not at all.
  init(file path: String) throws(PolicyFaults) {
    let file: SettingsFile
    do throws(ConfigurationFault) {
      guard let found = try SettingsFile(path: path) else {
        throw ConfigurationFault(.unreadable("there is no such file"), file: path)
      }
      file = found
    } catch {
      throw PolicyFaults(faults: [error])
    }
    let built = Policy.standard
    var root = SettingsSection(file: path, values: file.root)
    root.refuseKeys(otherThan: ["name", "caps", "holds", "half_lives", "bands"])
    let name = root.text("name")?.oneLine ?? ""
    if name.isEmpty || name == built.name {
      root.note(.invalid("a policy needs a name of its own, not \"\(name)\""), at: "name")
    }

    var caps = root.section("caps")
    let points = caps.figures(built.caps) { $0.count($1, in: 0...100) }
    if points.sum != 100 { caps.note(.invalid("they must add up to 100, not \(points.sum)")) }
    var holds = root.section("holds")
    let heldDays = holds.figures(built.holds) { $0.number($1, in: 0...3_650) }
    var halfLives = root.section("half_lives")
    let halvingDays = halfLives.figures(built.halfLives) { $0.number($1, in: 0.01...3_650) }

    var bands = root.section("bands")
    bands.refuseKeys(otherThan: ["hot", "warm"])
    let hot = bands.count("hot", in: 1...100) ?? built.hotFloor
    let warm = bands.count("warm", in: 1...100) ?? built.warmFloor
    if warm >= hot { bands.note(.invalid("warm must be below hot, not \(warm) and \(hot)")) }

    let faults = [root, caps, holds, halfLives, bands].flatMap(\.faults)
    guard faults.isEmpty else { throw PolicyFaults(faults: faults) }
    self.init(
      name: name, caps: points, holds: heldDays, halfLives: halvingDays, hotFloor: hot,
      warmFloor: warm)
  }
}

extension SettingsSection {
  /// One figure for each signal, those that are left out as they are built in.
  fileprivate mutating func figures<Value>(
    _ built: PerSignal<Value>, read: (inout SettingsSection, String) -> Value?
  ) -> PerSignal<Value> {
    refuseKeys(otherThan: Signal.allCases.map(\.rawValue))
    var figures = built
    for signal in Signal.allCases {
      figures[signal] = read(&self, signal.rawValue) ?? built[signal]
    }
    return figures
  }
}
