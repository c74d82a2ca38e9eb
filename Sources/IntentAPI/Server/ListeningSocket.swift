import Foundation
import Intent

/// A socket on which a server listens.
package struct ListeningSocket: Sendable {
  package let descriptor: Int32

  /// What clients write, `http://127.0.0.1:8080`.
  package let address: String

  /// Whether only programs of this machine can reach it.
  package let isLoopback: Bool

  /// Listens on a host, by name or number, and a port; 0 is any that is free.
  ///
  /// - Throws: ``ListenError``.
  package init(host: String, port: UInt16) throws(ListenError) {
    var hints = addrinfo()
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, "\(port)", &hints, &list)
    guard code == 0, let first = list else {
      throw ListenError(host: host, port: port, reason: String(cString: gai_strerror(code)))
    }
    defer { freeaddrinfo(list) }
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let descriptor = socket(first.pointee.ai_family, kind, 0)
    guard descriptor >= 0 else { throw ListenError(host: host, port: port, code: errno) }
    var isOn: Int32 = 1
    // A server that was ended just now must not keep the next one from its port.
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
    guard bind(descriptor, first.pointee.ai_addr, first.pointee.ai_addrlen) == 0,
      listen(descriptor, SOMAXCONN) == 0
    else {
      let code = errno
      close(descriptor)
      throw ListenError(host: host, port: port, code: code)
    }
    self.descriptor = descriptor
    let bound = Self.numbers(of: descriptor)
    isLoopback = bound.host == "::1" || bound.host.hasPrefix("127.")
    let shown = bound.host.contains(":") ? "[\(bound.host)]" : bound.host
    address = "http://\(shown):\(bound.port)"
  }

  private static func numbers(of descriptor: Int32) -> (host: String, port: String) {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    var port = [CChar](repeating: 0, count: Int(NI_MAXSERV))
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        _ = getsockname(descriptor, address, &length)
        _ = getnameinfo(
          address, length, &host, socklen_t(host.count), &port, socklen_t(port.count),
          NI_NUMERICHOST | NI_NUMERICSERV)
      }
    }
    return (Self.text(host), Self.text(port))
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Why nothing can listen on an address.
package struct ListenError: Error, CustomStringConvertible {
  package let host: String
  package let port: UInt16
  private let reason: String

  init(host: String, port: UInt16, reason: String) {
    self.host = host
    self.port = port
    self.reason = reason
  }

  init(host: String, port: UInt16, code: Int32) {
    let remedy: String
    switch code {
    case EADDRINUSE: remedy = "another program listens there (give another --port)"
    case EACCES: remedy = "the system keeps ports below 1024 (give another --port)"
    case EADDRNOTAVAIL: remedy = "this machine has no such address (give another --host)"
    default: remedy = String(cString: strerror(code))
    }
    self.init(host: host, port: port, reason: remedy)
  }

  package var description: String { "\(host.oneLine) port \(port): \(reason)" }
}
