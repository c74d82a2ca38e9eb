import CHeap
import Foundation

/// The memory that the program may use, where that is limited.
enum AddressSpace {
  /// With less the first threads find no room for their stacks.
  private static let least: UInt64 = 128 << 20

  /// In bytes; nil where there is no limit.
  private static var limit: UInt64? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return nil }
    return limit.rlim_cur == rlim_t.max ? nil : UInt64(limit.rlim_cur)
  }

  /// Keeps to one heap where memory is limited: each further one takes up 64 MB of addresses.
  ///
  /// - Throws: ``TooLittleMemory`` where there is not enough to begin with.
  static func suit() throws(TooLittleMemory) {
    guard let limit else { return }
    guard limit >= least else { throw TooLittleMemory(limit: limit, least: least) }
    cheap_one_heap()
  }
}

/// There is a limit on memory below what the program needs.
struct TooLittleMemory: Error, CustomStringConvertible {
  let limit: UInt64
  let least: UInt64

  var description: String {
    "memory: \(limit >> 10) KB are too few (raise \"ulimit -v\" to \(least >> 10) or more)"
  }
}
