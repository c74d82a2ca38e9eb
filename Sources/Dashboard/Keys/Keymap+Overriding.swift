import Canvas
import Intent

extension Keymap {
  /// The key map with other keys for some actions, as far as nothing is wrong with them.
  ///
  /// All are put in together, so that two actions can change keys. What clashes then keeps its own
  /// keys, the last one written first.
  package func overridden(
    by overrides: [KeyOverride]
  ) -> (keymap: Keymap, faults: [KeyFault]) {
    var faults: [KeyFault] = []
    var settled: [SettledKeys] = []
    for override in overrides {
      do throws(KeyFault) {
        settled.append(try SettledKeys(override, in: self))
      } catch {
        faults.append(error)
      }
    }
    while true {
      let keymap = taking(settled)
      let clash = settled.indices.reversed().lazy
        .compactMap { index in keymap.clash(of: settled[index]).map { (index, $0) } }.first
      guard let (index, reason) = clash else { return (keymap, faults) }
      faults.append(KeyFault(settled[index].override, reason))
      settled.remove(at: index)
    }
  }

  private func taking(_ settled: [SettledKeys]) -> Keymap {
    var keymap = self
    for keys in settled {
      for index in bindings.indices where keys.change(bindings[index]) {
        keymap.bindings[index].keys = keys.keys
      }
      for index in dialogs.indices where keys.change(dialogs[index]) {
        keymap.dialogs[index].keys = keys.keys
      }
    }
    return keymap
  }

  /// Another action that has one of the keys where these hold.
  private func clash(of settled: SettledKeys) -> KeyFault.Reason? {
    for binding in named where binding.name != settled.override.action {
      guard let key = settled.keys.first(where: binding.keys.contains),
        settled.contexts.contains(where: binding.context.holds)
      else { continue }
      return .clash(key.description, with: binding.name, in: binding.context.name)
    }
    return nil
  }

  /// Every binding with the name of what it asks for.
  var named: [(name: String, context: Context, keys: [Key])] {
    bindings.map { ($0.action.rawValue, $0.context, $0.keys) }
      + dialogs.map { ($0.action.rawValue, $0.context, $0.keys) }
  }
}

/// An override whose names are all known.
private struct SettledKeys {
  let override: KeyOverride
  let contexts: [Keymap.Context]
  let keys: [Key]

  init(_ override: KeyOverride, in keymap: Keymap) throws(KeyFault) {
    self.override = override
    let places = keymap.named.filter { $0.name == override.action }.map(\.context)
    guard !places.isEmpty else {
      let nearest = Set(keymap.named.map(\.name)).sorted().nearest(to: override.action)
      throw KeyFault(override, .unknownAction(nearest: nearest))
    }
    if let name = override.context {
      guard let context = Keymap.Context(named: name), places.contains(context) else {
        throw KeyFault(override, .unknownContext(name, places: places.map(\.name)))
      }
      contexts = [context]
    } else {
      contexts = places
    }
    var keys: [Key] = []
    for name in override.keys {
      let key = try Self.key(named: name, of: override, in: contexts)
      if !keys.contains(key) { keys.append(key) }
    }
    if override.action == Action.quit.rawValue, !keys.contains(Self.quitKey) {
      keys.append(Self.quitKey)
    }
    self.keys = keys
  }

  func change(_ binding: Keymap.Binding) -> Bool {
    binding.action.rawValue == override.action && contexts.contains(binding.context)
  }

  func change(_ binding: Keymap.DialogBinding) -> Bool {
    binding.action.rawValue == override.action && contexts.contains(binding.context)
  }

  private static let quitKey = Key.control("c")

  private static func key(
    named name: String, of override: KeyOverride, in contexts: [Keymap.Context]
  ) throws(KeyFault) -> Key {
    guard let key = Key(named: name) else {
      throw KeyFault(override, .unknownKey(name, nearest: Key.names.nearest(to: name)))
    }
    if key == quitKey, override.action != Action.quit.rawValue {
      throw KeyFault(override, .reserved(key.description, for: "quits"))
    }
    if key == .control("z"), override.action != Action.suspend.rawValue {
      throw KeyFault(override, .reserved(key.description, for: "suspends the program"))
    }
    if case .character = key, contexts.contains(where: \.isTyped) {
      throw KeyFault(override, .typed(key.description))
    }
    return key
  }
}
