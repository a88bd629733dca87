// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measures.h"

#include <sodium.h>

#include <algorithm>
#include <CLI/CLI.hpp>
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>

#include "core/must.h"

namespace touat::bench {

namespace {

std::string text(double value) {
    char digits[32];
    std::snprintf(digits, sizeof digits, value < 100 ? "%.2f" : "%.0f", value);
    return digits;
}

std::string text(const std::optional<double>& value, const std::string& unit) {
    return value ? text(*value) + (unit.empty() ? "" : ' ' + unit) : "-";
}

std::string text(const std::optional<Target>& target) {
    if (!target) return "";
    return (target->bound == Target::Bound::atMost ? "<= " : ">= ") + text(target->value);
}

} // namespace

double Samples::quantile(double part) const {
    must(!m_values.empty(), "nothing was measured");
    auto sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(part * last + 0.5)];
}

void Samples::add(const Samples& more) {
    m_values.insert(m_values.end(), more.m_values.begin(), more.m_values.end());
}

Report::Report(const Order& order) : m_json(order.json, std::ios::app), m_smoke(order.smoke) {}

void Report::add(const Measure& measure) {
    auto ratio = measure.ratio;
    if (!ratio && measure.ours && measure.floor && *measure.floor > 0)
        ratio = *measure.ours / *measure.floor;
    const auto judged = ratio ? ratio : measure.ours;
    std::string verdict; // tiny sizes prove nothing about speed
    if (!measure.ours)
        verdict = "not available";
    else if (measure.target && !m_smoke)
        verdict = measure.target->isMetBy(*judged) ? "ok" : "MISSED  <----------";
    std::printf("%-44s %13s %13s %7s  %-8s %s\n", measure.name.c_str(),
                text(measure.ours, measure.unit).c_str(), text(measure.floor, measure.unit).c_str(),
                text(ratio, "").c_str(), text(measure.target).c_str(), verdict.c_str());
    std::fflush(stdout);

    nlohmann::ordered_json line{{"name", measure.name}, {"unit", measure.unit}};
    line["ours"] = measure.ours ? nlohmann::ordered_json(*measure.ours) : nullptr;
    line["floor"] = measure.floor ? nlohmann::ordered_json(*measure.floor) : nullptr;
    line["ratio"] = ratio ? nlohmann::ordered_json(*ratio) : nullptr;
    if (measure.target) {
        const bool most = measure.target->bound == Target::Bound::atMost;
        line["target"] = {{most ? "at_most" : "at_least", measure.target->value}};
        if (judged) line["ok"] = measure.target->isMetBy(*judged);
    }
    m_json << line << std::endl;
}

int runBench(int argc, char** argv, const char* about, void (*bench)(const Order&, Report&)) {
    if (sodium_init() < 0) return 2;
    Order order;
    CLI::App app{about};
    app.add_option("--folder", order.folder, "to work in")->required();
    app.add_option("--json", order.json, "gets one object per measure and line")->required();
    app.add_flag("--smoke", order.smoke, "tiny sizes: only whether it runs");
    CLI11_PARSE(app, argc, argv);
    try {
        Report report(order);
        bench(order, report);
    } catch (const std::exception& error) {
        std::cerr << argv[0] << ": " << error.what() << '\n';
        return 1;
    }
    return 0;
}

} // namespace touat::bench
