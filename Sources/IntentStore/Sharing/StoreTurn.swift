import Foundation
import Synchronization

/// The right to do some work for a store, which one program at a time has.
///
/// It is a lock on a file beside the store; the kernel frees it when its holder dies, however that
/// happens.
package final class StoreTurn: Sendable {
  /// What one program does for all.
  package enum Work: String, Sendable {
    case refresh = ".lock"

    /// Running the jobs.
    case bulk = ".bulk.lock"
  }

  /// Nil for a store in memory, which nobody shares.
  private let path: String?
  private let descriptor = Mutex<Int32?>(nil)

  package init(_ work: Work, _ location: StoreLocation) {
    path =
      switch location {
      case .file(let path): path + work.rawValue
      case .memory: nil
      }
  }

  deinit {
    release()
  }

  /// Whether it is ours now; it does not wait.
  ///
  /// It is never ours where the lock's file cannot be made: nobody can write to that store.
  package func tryTake() -> Bool {
    guard let path else { return true }
    return descriptor.withLock { held in
      if held != nil { return true }
      guard let file = Self.open(path) else { return false }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        close(file)
        return false
      }
      held = file
      return true
    }
  }

  /// Whether it is ours at present.
  package var isTaken: Bool { path == nil || descriptor.withLock { $0 != nil } }

  /// Waits until it is ours, on a thread of its own.
  ///
  /// - Throws: `CancellationError` when the task is cancelled: then the thread takes the lock in
  ///   its turn, gives it back and ends; also where the lock's file cannot be made.
  package func take() async throws {
    guard let path, !tryTake() else { return try Task.checkCancellation() }
    let turn = Turn()
    let file = try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiting in
        guard turn.await(waiting) else { return }
        Thread.detachNewThread {
          let file = Self.open(path)
          while let file, flock(file, LOCK_EX) != 0, errno == EINTR {}
          if !turn.come(with: file), let file { close(file) }
        }
      }
    } onCancel: {
      turn.abandon()
    }
    descriptor.withLock { $0 = file }
  }

  /// Gives it to whoever waits for it.
  package func release() {
    descriptor.withLock { held in
      if let file = held { close(file) }
      held = nil
    }
  }

  private static func open(_ path: String) -> Int32? {
    // Not inherited: a program started from this one must not keep the lock.
    let file = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    return file >= 0 ? file : nil
  }
}

/// One wait for the lock: whichever comes first, the lock or the cancellation, ends it.
private final class Turn: Sendable {
  private enum State {
    case beginning
    case waiting(CheckedContinuation<Int32, any Error>)
    case over
  }

  private let state = Mutex(State.beginning)

  /// Whether the wait goes on; the continuation has been resumed when it does not.
  func await(_ waiting: CheckedContinuation<Int32, any Error>) -> Bool {
    let isOver = state.withLock { state in
      if case .over = state { return true }
      state = .waiting(waiting)
      return false
    }
    if isOver { waiting.resume(throwing: CancellationError()) }
    return !isOver
  }

  /// Hands over the locked file; false when nobody waits for it any more.
  func come(with file: Int32?) -> Bool {
    guard let waiting = end() else { return false }
    if let file {
      waiting.resume(returning: file)
    } else {
      waiting.resume(throwing: CancellationError())
    }
    return file != nil
  }

  func abandon() {
    end()?.resume(throwing: CancellationError())
  }

  private func end() -> CheckedContinuation<Int32, any Error>? {
    state.withLock { state in
      defer { state = .over }
      guard case .waiting(let waiting) = state else { return nil }
      return waiting
    }
  }
}
