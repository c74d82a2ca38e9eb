import Foundation

/// One of the three streams that a program is born with.
enum StandardStream: Int32, CaseIterable, Sendable {
  case input, output, error

  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Lets a stream that came closed lead nowhere, before some file is opened under its number.
  static func holdPlaces() {
    for stream in allCases where fcntl(stream.rawValue, F_GETFD) == -1 {
      // The lowest free number is that of the stream itself.
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Writes a text whole.
  ///
  /// - Returns: nil, or the number of the system's error.
  func write(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = Foundation.write(rawValue, part.baseAddress, part.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          var waiting = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
          poll(&waiting, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}
