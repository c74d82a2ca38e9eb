import Foundation
import Testing

@testable import IntentStore

@Suite struct StoreUsersTests {
  @Test func `a line of the kernel's table of locks is read`() throws {
    let lock = try #require(
      KernelLock(line: "1: POSIX  ADVISORY  READ 4711 fe:00:12345 123 127"))
    #expect(lock.process == 4_711)
    #expect(lock.inode == 12_345)
    #expect(!lock.isWrite)
    #expect(lock.first == 123)
    #expect(lock.last == 127)
    #expect(KernelLock(line: "2: FLOCK  ADVISORY  WRITE 7 fe:00:9 0 EOF")?.last == nil)
    #expect(KernelLock(line: "2: -> FLOCK  ADVISORY  WRITE 7 fe:00:9 0 EOF") == nil)
    #expect(KernelLock(line: "") == nil)
  }

  @Test func `nobody else uses a store of one's own`() throws {
    let folder = try TemporaryFolder()
    let location = StoreLocation.file(folder.file())
    let store = try Store(location)
    defer { withExtendedLifetime(store) {} }

    let users = StoreUsers(of: location)

    #expect(users.refresher == nil)
    #expect(users.readers.isEmpty)
    #expect(users.all.isEmpty)
  }
}
