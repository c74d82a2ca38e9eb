import CMicroHTTPD

/// Takes `multipart/form-data` apart, RFC 7578, by the library's own reader.
final class FormReader {
  private var parts: [HTTPRequest.Part] = []

  static func body(of bytes: [UInt8], on connection: OpaquePointer) -> HTTPRequest.Body {
    let reader = FormReader()
    let context = Unmanaged.passUnretained(reader).toOpaque()
    guard let processor = MHD_create_post_processor(connection, 16 << 10, partCallback, context)
    else { return .brokenForm }
    let isTaken = bytes.withUnsafeBytes { bytes in
      MHD_post_process(
        processor, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    let isWhole = MHD_destroy_post_processor(processor)
    return withExtendedLifetime(reader) {
      guard isTaken == .YES, isWhole == .YES, !reader.parts.isEmpty else {
        return .brokenForm
      }
      return .form(reader.parts)
    }
  }

  /// Takes in a piece of a part, from an offset on.
  func take(
    _ bytes: UnsafeRawBufferPointer, of name: String, fileName: String?, from offset: UInt64
  ) {
    if offset == 0 || parts.last?.name != name {
      parts.append(HTTPRequest.Part(name: name, fileName: fileName, bytes: Array(bytes)))
    } else {
      parts[parts.count - 1].bytes.append(contentsOf: bytes)
    }
  }
}

private let partCallback: MHD_PostDataIterator = {
  context, _, name, fileName, _, _, data, offset, size in
  guard let context, let name else { return .NO }
  Unmanaged<FormReader>.fromOpaque(context).takeUnretainedValue().take(
    UnsafeRawBufferPointer(start: data, count: size), of: String(cString: name),
    fileName: fileName.map { String(cString: $0) }, from: offset)
  return .YES
}
