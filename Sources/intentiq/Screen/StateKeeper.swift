import Dashboard

/// Keeps the newest state of the screen, off the way of the keys.
struct StateKeeper: Sendable {
  /// However fast one moves through a list, the file is written a few times a second.
  private static let pause = Duration.milliseconds(250)

  private let file: StateFile?
  private let mailbox: Mailbox
  private let states: AsyncStream<ScreenState>
  private let newest: AsyncStream<ScreenState>.Continuation

  init(file: StateFile?, mailbox: Mailbox) {
    self.file = file
    self.mailbox = mailbox
    (states, newest) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func keep(_ state: ScreenState) { newest.yield(state) }

  /// Writes what is to be kept until the task ends; what hinders it is said once.
  func run() async {
    guard let file else { return }
    var isSaid = false
    for await state in states {
      do throws(StateFileError) {
        try file.write(state)
      } catch {
        if !isSaid { mailbox.send(.failed(reason: "\(error)")) }
        isSaid = true
      }
      try? await Task.sleep(for: Self.pause)
    }
  }

  /// Writes the last state before the program ends; nobody is left to be told of a fault.
  func close(with state: ScreenState) { try? file?.write(state) }
}
