import Foundation

extension String {
  /// Whether two paths lead to one regular file.
  func isSameFile(as other: String) -> Bool {
    var (one, two) = (stat(), stat())
    return stat(self, &one) == 0 && stat(other, &two) == 0 && one.st_dev == two.st_dev
      && one.st_ino == two.st_ino && one.st_mode & S_IFMT == S_IFREG
  }
}
