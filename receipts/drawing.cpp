// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/drawing.h"

#include <algorithm>
#include <array>

#include "receipts/code.h"

namespace touat::receipts {

namespace {

constexpr int mostAlike = 5; // more of one kind are counted faster as a number

void drawFrame(Drawing& drawing, Um left, Um top, Um width, Um height, Um line) {
    drawing.boxes.push_back({left, top, width, line});
    drawing.boxes.push_back({left, top + height - line, width, line});
    drawing.boxes.push_back({left, top, line, height});
    drawing.boxes.push_back({left + width - line, top, line, height});
}

/// The largest n of which the square is at most this.
int wholeRoot(int square) {
    int n = 0;
    while ((n + 1) * (n + 1) <= square)
        ++n;
    return n;
}

// A ring of whole dots, row by row.
void drawRing(Drawing& drawing, Um left, Um top, int radius, int line) {
    const int inner = radius - line;
    for (int row = 0; row < 2 * radius; ++row) {
        const int off = row < radius ? radius - 1 - row : row - radius;
        const int half = wholeRoot(radius * radius - off * off);
        const int hollow = off < inner ? wholeRoot(inner * inner - off * off) : 0;
        const auto put = [&](int from, int end) {
            if (from < end)
                drawing.boxes.push_back({left + dotsToUm(radius + from), top + dotsToUm(row),
                                         dotsToUm(end - from), dotsToUm(1)});
        };
        put(-half, hollow > 0 ? -hollow : 0);
        put(hollow > 0 ? hollow : 0, half);
    }
}

void drawFigure(const Fonts& fonts, Drawing& drawing, const std::string& text, Um middle,
                Um baseline, Um size) {
    auto words = shape(fonts, Weight::bold, text, Reading::leftToRight);
    const auto width = words.width(size);
    drawing.texts.push_back({middle - width / 2, baseline, size, std::move(words)});
}

struct MoneySize {
    Um width = 0;
    Um height = 0;
};

/// As the real ones differ, smaller.
MoneySize sizeOfMoney(const Denomination& money) {
    const auto dinars = money.value.centimes() / 100;
    if (money.kind == CashKind::coin) {
        const int radius = dinars >= 200   ? 40
                           : dinars >= 100 ? 37
                           : dinars >= 50  ? 34
                           : dinars >= 20  ? 31
                           : dinars >= 10  ? 28
                                           : 25;
        return {dotsToUm(2 * radius), dotsToUm(2 * radius)};
    }
    return dinars >= 2000   ? MoneySize{mm(23), mm(11)}
           : dinars >= 1000 ? MoneySize{mm(21), mm(10)}
           : dinars >= 500  ? MoneySize{mm(19), mm(9)}
                            : MoneySize{mm(17), mm(9)};
}

void drawMoney(const Fonts& fonts, Drawing& drawing, const Denomination& money, Um left, Um top) {
    const auto size = sizeOfMoney(money);
    const auto value = std::to_string(money.value.centimes() / 100);
    if (money.kind == CashKind::coin) {
        const int radius = static_cast<int>(size.width / dotsToUm(2));
        drawRing(drawing, left, top, radius, 4);
        const Um em = value.size() > 2 ? 3200 : 3800;
        drawFigure(fonts, drawing, value, left + size.width / 2,
                   top + size.height / 2 + em * 35 / 100, em);
        return;
    }
    drawFrame(drawing, left, top, size.width, size.height, 375);
    drawFrame(drawing, left + 900, top + 900, size.width - 1800, size.height - 1800, 125);
    const Um em = 4600;
    drawFigure(fonts, drawing, value, left + size.width / 2, top + size.height / 2 + em * 36 / 100,
               em);
}

// Pictures of one sign a cell.
// clang-format off

constexpr auto cellsOfPot = std::to_array<const char*>({
    "......########......",
    ".....#........#.....",
    ".....##########.....",
    "......#...##..#.....",
    ".....#...##....#....",
    "....#....##.....#...",
    "...#......##.....#..",
    "..#........##.....#.",
    "..#.......##......#.",
    ".#.......##........#",
    ".#......##.........#",
    ".#.......###.......#",
    ".#.........##......#",
    "..#.......##......#.",
    "..#......##.......#.",
    "...#....##.......#..",
    "....#....##.....#...",
    ".....##...##..##....",
    ".......#######......",
    ".......#######......",
});
constexpr auto cellsOfArrow = std::to_array<const char*>({
    "............",
    "............",
    "............",
    "............",
    "............",
    "............",
    "......#.....",
    "......##....",
    "......###...",
    "###########.",
    "############",
    "###########.",
    "......###...",
    "......##....",
    "......#.....",
    "............",
    "............",
    "............",
    "............",
    "............",
});
constexpr auto cellsOfHouse = std::to_array<const char*>({
    "..........##..........",
    ".........####.........",
    "........##..##........",
    ".......##....##.......",
    "......##......##......",
    ".....##........##.....",
    "....##..........##....",
    "...##............##...",
    "..##..............##..",
    ".####################.",
    "..##..............##..",
    "..##..#####.......##..",
    "..##.#.....#.####.##..",
    "..##.#.###.#.#..#.##..",
    "..##.#.#.#.#.#..#.##..",
    "..##.#.###.#.#..#.##..",
    "..##.#.....#.#..#.##..",
    "..##..#####..#..#.##..",
    "..##.........#..#.##..",
    "..##################..",
});
constexpr auto cellsOfPerson = std::to_array<const char*>({
    "........######........",
    ".......########.......",
    ".......########.......",
    ".......########.......",
    ".......########.......",
    "........######........",
    "..........##..........",
    "......##########......",
    ".....############.....",
    "....##.########.##....",
    "...##..########..##...",
    "..##...########...##..",
    ".##....########....##.",
    "##.....########.....##",
    ".......########.......",
    ".......########.......",
    ".......###..###.......",
    ".......###..###.......",
    ".......###..###.......",
    "......####..####......",
});
// clang-format on

template <std::size_t rows>
void addCells(Drawing& drawing, const std::array<const char*, rows>& picture) {
    constexpr int dots = 4; // of the printer, a cell
    Dots black;
    const std::string first = picture.front();
    black.width = static_cast<int>(first.size()) * dots;
    for (const std::string row : picture)
        for (int again = 0; again < dots; ++again)
            for (const char cell : row)
                black.black.insert(black.black.end(), dots, cell == '#');
    for (auto box : boxesOf(black)) {
        box.left += drawing.width;
        drawing.boxes.push_back(box);
    }
    drawing.width += dotsToUm(black.width);
    drawing.height = dotsToUm(static_cast<int>(rows) * dots);
}

} // namespace

Drawing drawnCash(const Fonts& fonts, const std::vector<CashPart>& parts, Um width) {
    constexpr Um gap = 1500;
    Drawing drawing;
    Um left = 0;
    Um top = 0;
    Um tallest = 0;
    for (const auto& part : parts) {
        const auto size = sizeOfMoney(part.denomination);
        const bool many = part.count > mostAlike;
        const auto times = "×\u00A0" + std::to_string(part.count);
        constexpr Um em = 5200;
        const Um words =
            many ? shape(fonts, Weight::bold, times, Reading::leftToRight).width(em) + gap : 0;
        for (int i = 0; i < (many ? 1 : part.count); ++i) {
            if (left > 0 && left + size.width + words > width) {
                top += tallest + gap;
                left = tallest = 0;
            }
            drawMoney(fonts, drawing, part.denomination, left, top);
            tallest = std::max(tallest, size.height);
            left += size.width + gap;
            drawing.width = std::max(drawing.width, left - gap);
        }
        if (!many) continue;
        drawFigure(fonts, drawing, times, left + (words - gap) / 2,
                   top + size.height / 2 + em * 36 / 100, em);
        left += words + gap;
        drawing.width = std::max(drawing.width, left - gap);
    }
    drawing.height = top + tallest;
    return drawing;
}

Drawing drawnLiability(Liability liability) {
    constexpr Um gap = mm(2);
    Drawing drawing;
    addCells(drawing, cellsOfPot);
    drawing.width += gap;
    addCells(drawing, cellsOfArrow);
    drawing.width += gap;
    addCells(drawing, liability == Liability::stall ? cellsOfHouse : cellsOfPerson);
    return drawing;
}

Drawing drawnTick() {
    Drawing drawing;
    drawing.width = drawing.height = mm(6);
    drawFrame(drawing, 0, 0, drawing.width, drawing.height, 300);
    return drawing;
}

void put(Sheet& sheet, const Drawing& drawing, Um left, Um top) {
    for (auto text : drawing.texts) {
        text.left += left;
        text.baseline += top;
        sheet.texts.push_back(std::move(text));
    }
    for (auto box : drawing.boxes) {
        box.left += left;
        box.top += top;
        sheet.boxes.push_back(box);
    }
}

std::vector<Line> strokesOf(const HandSignature& hand, Um left, Um top, Um width, Um height) {
    const bool tall = std::int64_t{width} * HandSignature::height >
                      std::int64_t{height} * HandSignature::width;
    const auto fits =
        tall ? std::int64_t{height} * HandSignature::width / HandSignature::height : width;
    const auto begin = left + (width - fits) / 2;
    std::vector<Line> lines;
    for (const auto& stroke : hand.strokes) {
        Line line{350, {}};
        for (std::size_t i = 0; i + 1 < stroke.size(); i += 2)
            line.dots.push_back({static_cast<Um>(begin + stroke[i] * fits / HandSignature::width),
                                 static_cast<Um>(top + stroke[i + 1] * fits / HandSignature::width)});
        if (!line.dots.empty()) lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace touat::receipts
