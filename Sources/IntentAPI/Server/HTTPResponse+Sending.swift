import CMicroHTTPD
import Synchronization

extension HTTPResponse {
  /// Has the library send the answer.
  func queue(on connection: OpaquePointer, closes: Bool) -> MHD_Result {
    guard let response = made() else { return .NO }
    defer { MHD_destroy_response(response) }
    for (name, value) in fields { MHD_add_response_header(response, name, value) }
    if closes { MHD_add_response_header(response, "Connection", "close") }
    return MHD_queue_response(connection, UInt32(status), response)
  }

  private func made() -> OpaquePointer? {
    switch body {
    case .bytes(let bytes):
      // Copied by the library, which only reads it whatever its type says.
      return bytes.withUnsafeBytes { bytes in
        MHD_create_response_from_buffer(
          bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress),
          .RESPMEM_MUST_COPY)
      }
    case .pages(let page):
      let reader = PageReader(page)
      let context = Unmanaged.passRetained(reader).toOpaque()
      return MHD_create_response_from_callback(
        UInt64.max, 64 << 10, readPages, context,
        { context in
          guard let context else { return }
          Unmanaged<PageReader>.fromOpaque(context).release()
        })
    }
  }
}

/// Hands the pages of an answer out piece by piece; it belongs to the thread of its connection.
private final class PageReader {
  private let page: @Sendable (Int) -> [UInt8]?
  private var number = 0
  private var rest: ArraySlice<UInt8> = []

  init(_ page: @escaping @Sendable (Int) -> [UInt8]?) {
    self.page = page
  }

  /// Fills a room; nil behind the last page.
  func read(into room: UnsafeMutableRawBufferPointer) -> Int? {
    while rest.isEmpty {
      guard let next = page(number) else { return nil }
      number += 1
      rest = next[...]
    }
    let count = min(room.count, rest.count)
    room.copyBytes(from: rest.prefix(count))
    rest = rest.dropFirst(count)
    return count
  }
}

private let readPages: MHD_ContentReaderCallback = { context, _, room, size in
  guard let context, let room else { return -1 }
  let reader = Unmanaged<PageReader>.fromOpaque(context).takeUnretainedValue()
  let count = reader.read(into: UnsafeMutableRawBufferPointer(start: room, count: size))
  // MHD_CONTENT_READER_END_OF_STREAM is a cast, which Swift cannot import.
  return count ?? -1
}
