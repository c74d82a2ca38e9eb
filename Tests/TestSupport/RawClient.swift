import Foundation

/// Speaks to a server of HTTP on the loopback byte by byte, also what no client would.
package struct RawClient: Sendable {
  package let port: UInt16

  package init(port: UInt16) {
    self.port = port
  }

  /// What came back.
  package struct Answer: Sendable {
    package let text: String

    /// Whether the server closed the connection; else nothing more came for twenty seconds.
    package let isClosed: Bool

    /// The statuses of all answers in it.
    package var statuses: [Int] {
      text.components(separatedBy: "HTTP/1.1 ").dropFirst().compactMap { Int($0.prefix(3)) }
    }

    /// The body of the first answer, as it came.
    package var body: String {
      text.range(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? ""
    }

    /// A field of the first answer, its name in any case.
    package func field(_ name: String) -> String? {
      let head = text.range(of: "\r\n\r\n").map { text[..<$0.lowerBound] } ?? text[...]
      return head.components(separatedBy: "\r\n").dropFirst().lazy
        .compactMap { line in
          let pair = line.split(separator: ":", maxSplits: 1)
          guard pair.count == 2, pair[0].lowercased() == name.lowercased() else { return nil }
          return pair[1].trimmingCharacters(in: .whitespaces)
        }.first
    }
  }

  /// Sends some bytes and gives what comes until the server closes the connection.
  ///
  /// Of a long answer only the first bytes are kept.
  package func ask(_ text: String, keeping limit: Int = .max) async -> Answer {
    await withCheckedContinuation { asker in
      // On a thread of its own: the server under test needs those of the tasks.
      Thread { asker.resume(returning: exchange(Array(text.utf8), keeping: limit)) }.start()
    }
  }

  /// Connects and goes without a word once the bytes are sent.
  package func leave(after text: String) async {
    await withCheckedContinuation { (asker: CheckedContinuation<Void, Never>) in
      Thread {
        let descriptor = connected()
        send(Array(text.utf8), on: descriptor)
        close(descriptor)
        asker.resume()
      }.start()
    }
  }

  private func exchange(_ bytes: [UInt8], keeping limit: Int) -> Answer {
    let descriptor = connected()
    defer { close(descriptor) }
    send(bytes, on: descriptor)
    var received: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &room, room.count, 0)
      guard count > 0 else {
        let isClosed = count == 0 || errno == ECONNRESET
        return Answer(text: String(decoding: received, as: UTF8.self), isClosed: isClosed)
      }
      received += room[..<min(count, max(0, limit - received.count))]
    }
  }

  private func connected() -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return descriptor
  }

  private func send(_ bytes: [UInt8], on descriptor: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }
}
