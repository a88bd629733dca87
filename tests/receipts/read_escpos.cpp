// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read_escpos.h"

#include <utility>

namespace touat::receipts {

namespace {

using namespace std::string_view_literals;

class Reader {
  public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    bool done() const { return m_bytes.empty(); }
    bool next(std::string_view order) {
        if (!m_bytes.starts_with(order)) return false;
        m_bytes.remove_prefix(order.size());
        return true;
    }
    std::optional<std::string_view> take(std::size_t count) {
        if (m_bytes.size() < count) return std::nullopt;
        const auto taken = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return taken;
    }
    std::optional<int> number(int bytes) {
        const auto taken = take(static_cast<std::size_t>(bytes));
        if (!taken) return std::nullopt;
        int value = 0;
        for (int i = bytes; i-- > 0;)
            value = value * 256 + static_cast<unsigned char>((*taken)[static_cast<std::size_t>(i)]);
        return value;
    }

  private:
    std::string_view m_bytes;
};

bool readBand(Reader& in, Raster& picture, Printed& out) {
    const auto perRow = in.number(2);
    const auto rows = in.number(2);
    if (!perRow || !rows || *perRow == 0 || *rows == 0) return false;
    const auto dots = in.take(static_cast<std::size_t>(*perRow) * static_cast<std::size_t>(*rows));
    if (!dots || (picture.width != 0 && picture.width != *perRow * 8)) return false;
    picture.width = *perRow * 8;
    picture.height += *rows;
    picture.rows.insert(picture.rows.end(), dots->begin(), dots->end());
    out.steps.push_back("band " + std::to_string(*rows));
    return true;
}

} // namespace

std::optional<Printed> readEscpos(std::string_view bytes) {
    Printed out;
    Raster picture;
    Reader in(bytes);
    while (!in.done()) {
        if (in.next("\x1B@")) {
            out.steps.emplace_back("new");
        } else if (in.next("\x1Dv0\x00"sv)) {
            if (!readBand(in, picture, out)) return std::nullopt;
        } else if (in.next("\x1B"
                           "d")) {
            const auto lines = in.number(1);
            if (!lines) return std::nullopt;
            out.steps.push_back("feed " + std::to_string(*lines));
        } else if (in.next("\x1DV\x42")) {
            if (!in.number(1)) return std::nullopt;
            out.steps.emplace_back("cut");
            out.pictures.push_back(std::exchange(picture, {}));
        } else if (in.next("\x1Bp")) {
            if (!in.take(3)) return std::nullopt;
            out.steps.emplace_back("kick");
        } else if (in.next("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08")) {
            out.steps.emplace_back("forget");
        } else {
            return std::nullopt;
        }
    }
    return out;
}

} // namespace touat::receipts
