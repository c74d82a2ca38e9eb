extension DashboardModel {
  /// Takes the notice away when a key is pressed, but for one that has only just come.
  mutating func dropNotice() {
    guard !noticeAge.isUnread(at: instant) else { return }
    notice = nil
    turnedHot = []
  }

  /// Once a minute: a notice that nobody answers gives the hints their place back, one of a failure
  /// after ten times as long.
  mutating func ageNotice() {
    guard let notice else { return }
    noticeAge.minutes += 1
    guard noticeAge.minutes >= (notice.kind == .failed ? 10 : 2) else { return }
    self.notice = nil
    turnedHot = []
  }
}
