// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/sealed_copy.h"

#include <sodium.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/journal/json.h"
#include "core/must.h"
#include "core/store/fault.h"
#include "core/store/whole_file.h"

namespace touat {

namespace {

using std::filesystem::path;

// The file: magic, the stream's key sealed to the safe's, the stream's header, then chunks of
// crypto_secretstream, the last marked as final. Inside: a line of JSON that names the files and
// their sizes, then their bytes.
constexpr std::string_view magic = "TOUAT-SEALED-1\n";
constexpr std::size_t chunkBytes = 64 * 1024;
constexpr std::size_t chunkRoom = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t streamKeyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t sealedKeyBytes = streamKeyBytes + crypto_box_SEALBYTES;
constexpr std::size_t headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t mostFiles = 20'000;

struct FileLine {
    std::string name;
    std::int64_t bytes = 0;
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("bytes", self.bytes);
    }
};
struct Contents {
    std::vector<FileLine> files;
    static void fields(auto& self, auto&& visit) { visit("files", self.files); }
};

unsigned char* bytesOf(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
const unsigned char* bytesOf(const std::string& text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// A name and nothing that leads out of the folder.
bool isPlainName(const std::string& name) {
    return !name.empty() && name.size() <= 200 && name.front() != '.' &&
           std::all_of(name.begin(), name.end(), [](unsigned char c) {
               return c > 0x20 && c < 0x7F && c != '/' && c != '\\';
           });
}

/// Takes bytes of any length and writes them as chunks; keeps a digest of what it wrote.
class SealedWriter {
  public:
    SealedWriter(path file, const Hash& publicHalf) : m_out(std::move(file)) {
        std::string key(streamKeyBytes, '\0');
        std::string sealedKey(sealedKeyBytes, '\0');
        std::string header(headerBytes, '\0');
        crypto_secretstream_xchacha20poly1305_keygen(bytesOf(key));
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, bytesOf(header), bytesOf(key));
        if (crypto_box_seal(bytesOf(sealedKey), bytesOf(key), key.size(),
                            publicHalf.bytes.data()) != 0)
            throw Fault(FaultKind::notABook, "no public key");
        sodium_memzero(key.data(), key.size());
        put(magic);
        put(sealedKey);
        put(header);
    }
    void add(std::string_view bytes) {
        while (!bytes.empty()) {
            if (m_chunk.size() == chunkBytes)
                flush(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
            const auto taken = bytes.substr(0, chunkBytes - m_chunk.size());
            m_chunk.append(taken);
            bytes.remove_prefix(taken.size());
        }
    }
    Hash finish() {
        flush(crypto_secretstream_xchacha20poly1305_TAG_FINAL);
        m_out.finish();
        return m_written.finish();
    }

  private:
    void flush(unsigned char tag) {
        std::string sealed(m_chunk.size() + chunkRoom, '\0');
        crypto_secretstream_xchacha20poly1305_push(&m_state, bytesOf(sealed), nullptr,
                                                   bytesOf(m_chunk), m_chunk.size(), nullptr, 0,
                                                   tag);
        put(sealed);
        m_chunk.clear();
    }
    void put(std::string_view bytes) {
        m_written.add(bytes);
        m_out.write(bytes);
    }

    NewFile m_out;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    std::string m_chunk;
    Hasher m_written{"TOUAT-SEALED-FILE"};
};

std::ifstream opened(const path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw Fault(FaultKind::noSuchFile, file.string());
    return stream;
}

std::string read(std::istream& stream, std::size_t most) {
    std::string bytes(most, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

/// In the pieces in which it was written: the digest counts lengths.
Hash digestOf(const path& file) {
    auto stream = opened(file);
    Hasher hasher("TOUAT-SEALED-FILE");
    for (const auto size : {magic.size(), sealedKeyBytes, headerBytes}) hasher.add(read(stream, size));
    for (auto chunk = read(stream, chunkBytes + chunkRoom); !chunk.empty();
         chunk = read(stream, chunkBytes + chunkRoom))
        hasher.add(chunk);
    return hasher.finish();
}

/// Hands out what was sealed, chunk by chunk, in any pieces that are asked for.
class SealedReader {
  public:
    SealedReader(const path& file, const SafeKey& safe) : m_name(file.string()), m_in(opened(file)) {
        if (read(m_in, magic.size()) != magic) throw Fault(FaultKind::notABook, m_name);
        const auto sealedKey = read(m_in, sealedKeyBytes);
        const auto header = read(m_in, headerBytes);
        std::string key(streamKeyBytes, '\0');
        if (header.size() != headerBytes ||
            crypto_box_seal_open(bytesOf(key), bytesOf(sealedKey), sealedKey.size(),
                                 safe.publicHalf.bytes.data(), safe.secretHalf.bytes.data()) != 0)
            throw Fault(FaultKind::damaged, m_name + " was not sealed for this key");
        if (crypto_secretstream_xchacha20poly1305_init_pull(&m_state, bytesOf(header),
                                                            bytesOf(key)) != 0)
            damaged();
        sodium_memzero(key.data(), key.size());
    }
    std::string line(std::size_t most) {
        while (true) {
            const auto end = m_chunk.find('\n');
            if (end != m_chunk.npos) {
                auto text = m_chunk.substr(0, end);
                m_chunk.erase(0, end + 1);
                return text;
            }
            if (m_chunk.size() > most || m_final) damaged();
            pull();
        }
    }
    void copy(std::int64_t bytes, NewFile& to) {
        while (bytes > 0) {
            if (m_chunk.empty()) {
                if (m_final) damaged();
                pull();
            }
            const auto part = std::min<std::int64_t>(bytes, static_cast<std::int64_t>(m_chunk.size()));
            to.write(std::string_view(m_chunk).substr(0, static_cast<std::size_t>(part)));
            m_chunk.erase(0, static_cast<std::size_t>(part));
            bytes -= part;
        }
    }
    /// The final chunk was seen, and nothing stands behind it.
    void end() {
        while (m_chunk.empty() && !m_final) pull();
        if (!m_chunk.empty() || m_in.peek() != std::char_traits<char>::eof()) damaged();
    }

  private:
    [[noreturn]] void damaged() const { throw Fault(FaultKind::damaged, m_name); }
    void pull() {
        const auto sealed = read(m_in, chunkBytes + chunkRoom);
        if (sealed.size() < chunkRoom) damaged();
        std::string plain(sealed.size() - chunkRoom, '\0');
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_state, bytesOf(plain), nullptr, &tag,
                                                       bytesOf(sealed), sealed.size(), nullptr,
                                                       0) != 0)
            damaged();
        m_final = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        m_chunk += plain;
    }

    std::string m_name;
    std::ifstream m_in;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    std::string m_chunk;
    bool m_final = false;
};

Contents contentsOf(const std::vector<path>& files) {
    Contents contents;
    for (const auto& file : files) {
        const auto name = file.filename().string();
        must(isPlainName(name), "what is sealed has a plain name");
        std::error_code failed;
        const auto size = std::filesystem::file_size(file, failed);
        if (failed) throw Fault(FaultKind::noSuchFile, file.string());
        contents.files.push_back({name, static_cast<std::int64_t>(size)});
    }
    return contents;
}

} // namespace

namespace {

SafeKey keyOf(const Hash& secretHalf) {
    SafeKey key;
    key.secretHalf = secretHalf;
    crypto_scalarmult_base(key.publicHalf.bytes.data(), key.secretHalf.bytes.data());
    return key;
}

} // namespace

SafeKey makeSafeKey(Random& random) {
    Hash secret;
    random.fill(secret.bytes);
    return keyOf(secret);
}

SafeKey loadSafeKey(const path& file) {
    auto stream = opened(file);
    std::string text;
    std::getline(stream, text);
    const auto secret = Hash::parse(text);
    if (!secret) throw Fault(FaultKind::notABook, file.string() + " is no key of a safe");
    return keyOf(*secret);
}

void saveSafeKey(const path& file, const SafeKey& key) {
    NewFile out(file);
    out.write(key.secretHalf.hex() + '\n');
    out.finish();
    syncFolder(file.parent_path());
}

void seal(const std::vector<path>& files, const path& target, const Hash& publicHalf) {
    const auto contents = contentsOf(files);
    auto half = target;
    half += ".half";
    std::error_code failed;
    std::filesystem::remove(half, failed); // of a try that the power ended
    try {
        SealedWriter writer(half, publicHalf);
        writer.add(json::textOf(contents) + '\n');
        for (std::size_t i = 0; i < files.size(); ++i) {
            auto stream = opened(files[i]);
            std::int64_t added = 0;
            for (auto part = read(stream, chunkBytes); !part.empty();
                 part = read(stream, chunkBytes)) {
                writer.add(part);
                added += static_cast<std::int64_t>(part.size());
            }
            if (added != contents.files[i].bytes)
                throw Fault(FaultKind::inputOutput, files[i].string() + " changed meanwhile");
        }
        if (const auto written = writer.finish(); digestOf(half) != written)
            throw Fault(FaultKind::damaged, half.string());
    } catch (...) {
        std::filesystem::remove(half, failed);
        throw;
    }
    giveName(half, target);
}

std::vector<std::string> openSealed(const path& sealed, const path& folder, const SafeKey& key) {
    SealedReader reader(sealed, key);
    const auto contents = json::Parser().as<Contents>(reader.line(4 * 1024 * 1024));
    if (!contents || contents->files.size() > mostFiles) throw Fault(FaultKind::damaged, sealed.string());
    std::error_code failed;
    const bool wasThere = std::filesystem::exists(folder, failed);
    if (wasThere && !std::filesystem::is_empty(folder, failed))
        throw Fault(FaultKind::notWritable, folder.string() + " is not empty");
    std::filesystem::create_directories(folder, failed);
    if (failed) throw Fault(FaultKind::notWritable, folder.string());
    std::vector<std::string> names;
    try {
        for (const auto& line : contents->files) {
            if (!isPlainName(line.name) || line.bytes < 0)
                throw Fault(FaultKind::damaged, sealed.string());
            NewFile file(folder / line.name);
            reader.copy(line.bytes, file);
            file.finish();
            names.push_back(line.name);
        }
        reader.end();
    } catch (...) {
        for (const auto& name : names) std::filesystem::remove(folder / name, failed);
        if (!wasThere) std::filesystem::remove(folder, failed);
        throw;
    }
    syncFolder(folder);
    return names;
}

} // namespace touat
