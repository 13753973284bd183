// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "base/input_error.h"
#include "engine/engine.h"
#include "io/open.h"
#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rs {

namespace {

    const QString scenarios_folder = QStringLiteral(":/scenarios/");
    const QString default_scenario = QStringLiteral(":/scenarios/first-light.toml");

    std::string read_resource(const std::string& path)
    {
        QFile file(QDir::cleanPath(QString::fromStdString(path)));
        if (!file.open(QIODevice::ReadOnly))
            throw InputError(path, 0, 0, "is not among the files that the program brings");
        return unpack_text(file.readAll().toStdString(), path);
    }

    Opened open_bundled(const QString& path)
    {
        Scenario scenario = read_scenario(path.toStdString(), read_resource);
        Opened opened;
        opened.kind = OpenedKind::Scenario;
        opened.path = path.toStdString();
        opened.title = scenario.title;
        opened.description = scenario.description;
        opened.start = load_world(scenario, read_resource);
        opened.prelude = std::move(scenario.prelude);
        opened.requests = std::move(scenario.requests);
        opened.seed = scenario.seed;
        return opened;
    }

    /// The machine after requests that nobody needs to look at.
    World after_prelude(Opened& opened)
    {
        if (opened.prelude.empty())
            return std::move(opened.start);
        Engine engine(std::move(opened.start), Recording::Off);
        for (Request& request : opened.prelude)
            engine.submit(std::move(request));
        engine.run();
        return engine.world();
    }

    struct MachineSize {
        Q_DECLARE_TR_FUNCTIONS(MachineSize)
    };

} // namespace

QString in_language(const LocalText& text)
{
    const bool chinese = language() == QLatin1String("zh_CN") && !text.zh_CN.empty();
    return QString::fromStdString(chinese ? text.zh_CN : text.en);
}

QString machine_size(const World& world)
{
    std::uint64_t pages = 0;
    for (const ZoneInfo& zone : world.zones)
        pages += zone.present;
    const auto mebibytes = static_cast<qulonglong>((pages >> (20 - PAGE_SHIFT)) + 1);
    return MachineSize::tr("%1 MiB · %n CPU(s)", nullptr, static_cast<int>(world.layout.nr_cpus)).arg(mebibytes);
}

std::vector<BundledScenario> bundled_scenarios()
{
    QStringList files = QDir(scenarios_folder).entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
    const QString first = QFileInfo(default_scenario).fileName();
    std::ranges::stable_sort(files, std::greater{}, [&](const QString& file) { return file == first; });
    std::vector<BundledScenario> scenarios;
    for (const QString& file : files) {
        const QString path = scenarios_folder + file;
        scenarios.push_back({path, in_language(read_scenario(path.toStdString(), read_resource).title)});
    }
    return scenarios;
}

OpenedMachine open_machine(const QString& path)
{
    const QString wanted = path.isEmpty() ? default_scenario : path;
    const bool bundled = wanted.startsWith(QLatin1String(":/"));
    Opened opened = bundled ? open_bundled(wanted) : open_any(wanted.toStdString());
    OpenedMachine machine;
    machine.title = opened.title;
    machine.description = opened.description;
    machine.path = wanted;
    machine.start = after_prelude(opened);
    machine.requests = std::move(opened.requests);
    machine.inputs = std::move(opened.inputs);
    return machine;
}

} // namespace rs
