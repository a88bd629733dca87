// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are offered as photos and are none, or are too much of one: each is answered for what it
// is, and none takes more memory than a photo may.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>

#include <fstream>

#include "app/till/photo_shelf.h"

namespace touat {
namespace {

class Photos : public testing::Test {
  protected:
    QString at(const QString& name) const { return m_stick.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(at(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    QByteArray read(const QString& name) const {
        QFile file(at(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// A picture with something in it, as large as one likes; a byte a dot while it is made.
    void draw(const QString& name, int width, int height, const char* format,
              bool progressive = false) const {
        QImage image(width, height, QImage::Format_Grayscale8);
        for (int y = 0; y < height; ++y)
            std::fill_n(image.scanLine(y), width, static_cast<uchar>(y / 3));
        QImageWriter writer(at(name), format);
        writer.setProgressiveScanWrite(progressive);
        ASSERT_TRUE(writer.write(image));
    }
    KeptPhoto keep(const QString& name) const {
        return keepPhoto(m_kept.path().toStdString(), at(name));
    }
    bool nothingKept() const { return QDir(m_kept.path()).isEmpty(); }
    QString kept(const QString& name) const { return m_kept.filePath(name); }

    QTemporaryDir m_stick;
    QTemporaryDir m_kept;
};

/// The most memory this program had since it was last asked, in mebibytes.
std::int64_t highWater() {
    std::ifstream status("/proc/self/status");
    std::int64_t kibibytes = 0;
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) kibibytes = std::stoll(line.substr(6));
    std::ofstream("/proc/self/clear_refs") << 5;
    return kibibytes / 1024;
}

TEST_F(Photos, whatIsNoPictureIsAnsweredForWhatItIs) {
    draw("good.jpg", 300, 200, "jpeg");
    draw("good.png", 300, 200, "png");
    write("zero.jpg", {});
    write("letter.jpg", "Dear Fatma, the carpet is sold.\n");
    write("drawing.jpg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    write("programme.png", QByteArray("\x7f" "ELF\x02\x01\x01", 7) + QByteArray(5000, '\0'));
    for (const auto* name : {"good.jpg", "good.png"}) {
        const auto whole = read(name);
        for (const int part : {10, 30, 60, 95})
            write(QStringLiteral("%1-%2").arg(name).arg(part),
                  whole.left(whole.size() * part / 100));
        write(QStringLiteral("%1-but-one").arg(name), whole.chopped(1));
    }
    EXPECT_EQ(keep("zero.jpg").flaw, PhotoFlaw::empty);
    for (const auto* name : {"letter.jpg", "drawing.jpg", "programme.png", "there-is-none.jpg"})
        EXPECT_NE(keep(name).flaw, PhotoFlaw::none) << name;
    EXPECT_EQ(keep("letter.jpg").flaw, PhotoFlaw::noPicture);
    EXPECT_EQ(keep("drawing.jpg").flaw, PhotoFlaw::noPicture);
    EXPECT_EQ(keep("programme.png").flaw, PhotoFlaw::noPicture);
    for (const auto* name : {"good.jpg", "good.png"})
        for (const auto* part : {"30", "60", "95"})
            EXPECT_EQ(keep(QStringLiteral("%1-%2").arg(name, part)).flaw, PhotoFlaw::damaged)
                << name << ' ' << part;
    EXPECT_NE(keep("good.jpg-10").flaw, PhotoFlaw::none);
    EXPECT_NE(keep("good.png-10").flaw, PhotoFlaw::none);
    EXPECT_EQ(keep("good.jpg-but-one").flaw, PhotoFlaw::damaged);
    EXPECT_TRUE(nothingKept());
    EXPECT_EQ(keep("good.jpg").flaw, PhotoFlaw::none);
    // What a telephone hangs on after the picture is no harm, nor is the other's name.
    write("living.jpg", read("good.jpg") + QByteArray(9000, 'm'));
    EXPECT_EQ(keep("living.jpg").name, keep("good.jpg").name);
    ASSERT_TRUE(QFile::copy(at("good.png"), at("called.jpg")));
    EXPECT_EQ(keep("called.jpg").flaw, PhotoFlaw::none);
}

TEST_F(Photos, aHundredMegapixelsAreMadeSmallAndBombsAreNotDecoded) {
    draw("hundred.jpg", 10'000, 10'000, "jpeg");
    draw("slowly.jpg", 10'000, 10'000, "jpeg", true); // holds all of it until its last byte
    draw("hundred.png", 10'000, 10'000, "png");
    QImage bomb(30'000, 30'000, QImage::Format_Mono);
    bomb.fill(0);
    ASSERT_TRUE(bomb.save(at("bomb.png")));
    bomb = {};
    EXPECT_LT(QFile(at("bomb.png")).size(), 1'000'000);
    const auto vast = QByteArray("\xff\xd8\xff\xc2\x00\x11\x08\xff\xdc\xff\xdc\x03\x01\x22\x00"
                                 "\x02\x11\x01\x03\x11\x01", 21); // 65 500 dots each way
    write("vast.jpg", vast + QByteArray("\xff\xda\x00\x0c\x03\x01\x00\x02\x11\x03\x11\x00\x3f"
                                        "\x00\x55\xff\xd9", 17));
    (void)highWater();
    const auto before = highWater();
    const auto hundred = keep("hundred.jpg");
    EXPECT_EQ(hundred.flaw, PhotoFlaw::none);
    EXPECT_EQ(QImageReader(kept(hundred.name), "jpg").size(), QSize(1024, 1024));
    for (const auto* name : {"slowly.jpg", "hundred.png", "bomb.png", "vast.jpg"})
        EXPECT_EQ(keep(name).flaw, PhotoFlaw::tooLarge) << name;
    EXPECT_LT(highWater() - before, 128) << "mebibytes";
}

TEST_F(Photos, aFullDiskIsNamedAsSuch) {
    draw("good.jpg", 300, 200, "jpeg");
    const auto file = at("good.jpg").toStdString(); // a file is no folder to keep things in
    EXPECT_EQ(keepPhoto(file, at("good.jpg")).flaw, PhotoFlaw::notKept);
}

QString shown(PhotoShelf& shelf, int row, const char* role) {
    const auto* found = shelf.found();
    return found->index(row, 0).data(found->roleNames().key(role)).toString();
}

TEST_F(Photos, eachFlawHasItsWordsAndLiesAmongTheOthers) {
    draw("a.jpg", 300, 200, "jpeg");
    write("b.jpg", {});
    write("c.jpg", "no picture");
    const Wording wording;
    PhotoShelf shelf{m_kept.path().toStdString(), wording, nullptr};
    shelf.lookIn({m_stick.path()});
    ASSERT_EQ(shelf.count(), 3);
    QStringList said;
    for (int row = 0; row < 3; ++row) {
        said << shown(shelf, row, "flawText");
        EXPECT_EQ(shown(shelf, row, "address").isEmpty(), !said.back().isEmpty());
        const auto kept = shelf.keep(row);
        EXPECT_EQ(kept.name.isEmpty(), !wording.photoProblem(kept.flaw).isEmpty());
    }
    said.sort();
    EXPECT_EQ(said, (QStringList{"", "Empty", "No picture"}));
}

} // namespace
} // namespace touat
