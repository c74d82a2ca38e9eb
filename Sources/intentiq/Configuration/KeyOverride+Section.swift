import Dashboard

extension [KeyOverride] {
  /// Reads the keys of actions, each a list of keys or an object from places to such lists; only what
  /// is in force is kept.
  init(reading section: inout SettingsSection) {
    var overrides: [KeyOverride] = []
    for action in section.names {
      if section.isObject(action) {
        var places = section.section(action)
        for place in places.names {
          guard let keys = places.texts(place) else { continue }
          overrides.append(KeyOverride(action, in: place, keys: keys))
        }
        section.take(places.faults)
      } else if let keys = section.texts(action) {
        overrides.append(KeyOverride(action, keys: keys))
      }
    }
    let faults = Keymap.standard.overridden(by: overrides).faults
    for fault in faults {
      let place = fault.override.context.map { ".\($0)" } ?? ""
      section.note(.invalid(fault.description), at: fault.override.action + place)
    }
    self = overrides.filter { override in !faults.contains { $0.override == override } }
  }
}
