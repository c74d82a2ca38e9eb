import Foundation

extension Theme {
  /// Reads a theme's file; its own `name` goes before the one given here.
  ///
  /// - Throws: `ThemeError` for the first fault found.
  package init(json5: Data, name: String) throws(ThemeError) {
    let file: ThemeFile
    do {
      let decoder = JSONDecoder()
      decoder.allowsJSON5 = true
      file = try decoder.decode(ThemeFile.self, from: json5)
    } catch {
      throw ThemeError.reading(error)
    }
    guard let ground = Ground(rawValue: file.ground) else {
      throw ThemeError(
        .unknownGround(file.ground), nearest: file.ground.nearest(in: ["dark", "light", "any"]))
    }
    self.init(name: file.name ?? name, ground: ground, looks: file.looks)
  }
}

extension ThemeError {
  /// A fault of ours as it is, a fault of the reader with the place where it was met.
  fileprivate static func reading(_ error: any Error) -> ThemeError {
    if let error = error as? ThemeError { return error }
    guard let error = error as? DecodingError else { return ThemeError(.malformed("\(error)")) }
    switch error {
    case .keyNotFound(let key, let context):
      return at(context.codingPath + [key], "is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return at(context.codingPath, "has a value of the wrong kind")
    case .dataCorrupted(let context):
      let cause = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey]
      return at(context.codingPath, (cause as? String) ?? context.debugDescription)
    @unknown default:
      return ThemeError(.malformed("\(error)"))
    }
  }

  private static func at(_ path: [any CodingKey], _ what: String) -> ThemeError {
    let names = path.map(\.stringValue)
    let role = names.first == "roles" && names.count > 1 ? names[1] : nil
    let place = names.joined(separator: ".")
    return ThemeError(.malformed(place.isEmpty ? what : "\(place) \(what)"), role: role)
  }
}
