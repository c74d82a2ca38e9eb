import Foundation

/// What the scripted server gives to one connection.
package enum Reply: Sendable {
  /// These bytes, then the end.
  case whole([UInt8])

  /// A head, then the same byte every few milliseconds without end.
  case dripping(head: [UInt8], byte: UInt8)

  /// A head, then the same bytes without end, as fast as they are taken.
  case endless(head: [UInt8], chunk: [UInt8])

  /// Nothing, until the client goes.
  case silence

  /// The connection torn down.
  case reset

  /// The bytes of a text, whatever they are.
  package static func raw(_ text: String) -> Reply { .whole(Array(text.utf8)) }

  /// A whole answer with a status, further header lines and a body.
  package static func status(
    _ status: Int, _ headers: [String] = [], type: String = "application/json", body: String = ""
  ) -> Reply {
    let head = [
      "HTTP/1.1 \(status) Scripted", "Content-Type: \(type)",
      "Content-Length: \(body.utf8.count)", "Connection: close",
    ]
    return raw((head + headers).joined(separator: "\r\n") + "\r\n\r\n" + body)
  }

  /// A head for a body of so many bytes; nil for one that ends with the connection.
  package static func head(length: Int?) -> [UInt8] {
    let length = length.map { "Content-Length: \($0)\r\n" } ?? ""
    return Array(
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\(length)Connection: close\r\n\r\n".utf8
    )
  }
}
