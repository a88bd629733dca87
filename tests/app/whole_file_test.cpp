// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file is there whole or not at all, also on a disk that becomes full in the middle.
#include <gtest/gtest.h>

#include <sys/resource.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "app/till/spool.h"
#include "core/store/whole_file.h"
#include "core/store/fault.h"

namespace touat {
namespace {

namespace fs = std::filesystem;

/// As if the disk had room for no file beyond this size.
class SmallDisk {
  public:
    explicit SmallDisk(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

  private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

class WholeFile : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string name = fs::temp_directory_path() / "touat-whole-XXXXXX";
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { fs::remove_all(folder); }

    static std::string read(const fs::path& file) {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    static std::string faultOf(const std::function<void()>& act) {
        try {
            act();
        } catch (const Fault& fault) {
            return std::string(wordOf(fault.kind()));
        }
        return "none";
    }

    fs::path folder;
};

TEST_F(WholeFile, onAFullDiskIsNotThere) {
    const SmallDisk disk(4'000);
    EXPECT_EQ(faultOf([&] { writeWhole(folder / "job", std::string(5'000, 'x')); }), "disk_full");
    EXPECT_TRUE(fs::is_empty(folder));
    EXPECT_EQ(faultOf([&] { writeWhole(folder / "job", std::string(4'000, 'x')); }), "none");
    EXPECT_EQ(read(folder / "job"), std::string(4'000, 'x'));
}

TEST_F(WholeFile, thatCannotGrowStaysAsItWas) {
    const SmallDisk disk(4'000);
    appendWhole(folder / "paper", std::string(3'000, 'a'));
    EXPECT_EQ(faultOf([&] { appendWhole(folder / "paper", std::string(2'000, 'b')); }),
              "disk_full");
    EXPECT_EQ(read(folder / "paper"), std::string(3'000, 'a'));
    appendWhole(folder / "paper", "c");
    EXPECT_EQ(read(folder / "paper"), std::string(3'000, 'a') + 'c');
}

TEST_F(WholeFile, saysThatAFolderIsMissing) {
    EXPECT_EQ(faultOf([&] { writeWhole(folder / "no" / "job", "x"); }), "not_writable");
    EXPECT_EQ(faultOf([&] { appendWhole(folder / "no" / "job", "x"); }), "not_writable");
}

TEST_F(WholeFile, isReadToItsLastByte) {
    std::string all; // longer than what is read at a time, and with every byte in it
    for (int i = 0; i < 100'000; ++i) all += static_cast<char>(i % 251);
    writeWhole(folder / "long", all);
    writeWhole(folder / "empty", "");
    EXPECT_EQ(readWhole(folder / "long"), all);
    EXPECT_EQ(readWhole(folder / "empty"), "");
    EXPECT_EQ(readWhole(folder / "none"), std::nullopt);
    EXPECT_EQ(readWhole(folder), std::nullopt) << "a folder opens and has no bytes";
}

TEST_F(WholeFile, aSpoolTakesTheJobAgainWhenThereIsRoom) {
    Spool spool(folder);
    {
        const SmallDisk disk(4'000);
        EXPECT_EQ(faultOf([&] { spool.write(std::string(5'000, 'x')); }), "disk_full");
    }
    const auto job = spool.write("receipt");
    EXPECT_EQ(spool.read(job), "receipt");
    spool.begin(job);
    EXPECT_EQ(spool.read(job), "receipt");
    EXPECT_EQ(Spool(folder).left(), std::deque{job});
    EXPECT_TRUE(Spool(folder).leftTorn());
    spool.remove({job});
    EXPECT_EQ(spool.read(job), std::nullopt);
    EXPECT_TRUE(fs::is_empty(folder));
}

} // namespace
} // namespace touat
