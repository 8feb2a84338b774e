using Prevenance.Exchange;
using Prevenance.Exchange.Cases;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Prevenance.Foresight.Tests;

/// <summary>An invented household, what is known of its future, and the changes that the articles call for.</summary>
public sealed class TimelineCase
{
    public required string Name { get; init; }

    /// <summary>The first month.</summary>
    public required string Period { get; init; }

    public int Months { get; init; } = TimelineOf.DefaultMonths;

    public required object Input { get; init; }

    public List<KnownLine> Known { get; init; } = [];

    /// <summary>The rights that are looked at: all of their changes are expected, and no other.</summary>
    public required List<string> Rights { get; init; }

    public required List<ChangeLine> Changes { get; init; }

    private static TimelineOf Timelines { get; } = new(FrenchLaw.System, new Calculator());

    public static IReadOnlyDictionary<string, (TimelineCase Case, PeerCase Facts)> All { get; } = Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.yaml").Order(StringComparer.Ordinal)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), Read);

    public static Timeline Compute(string file)
    {
        var (expected, facts) = All[file];
        var situation = SituationReader.Read(FrenchLaw.System, facts.Input, facts.Rules).Situation;
        return Timelines.Over(situation, facts.Period.Start, expected.Months, [.. expected.Known.Select(line => line.Fact)]);
    }

    private static (TimelineCase, PeerCase) Read(string path)
    {
        var text = File.ReadAllText(path);
        var reader = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();
        return (reader.Deserialize<TimelineCase>(text), YamlTestFile.Read(new StringReader(text), path, FrenchLaw.System)[0]);
    }
}

/// <summary>A fact of the future that is known.</summary>
public sealed class KnownLine
{
    public required string Variable { get; init; }

    public required string Who { get; init; }

    public required string From { get; init; }

    public required double Value { get; init; }

    public KnownFact Fact => new(FrenchLaw.System.Find(Variable)!, Who, MonthOf(From), Value);

    private static Month MonthOf(string text) => Month.TryParse(text, out var month) ? month : throw new FormatException(text);
}

/// <summary>A change that is expected, with its cause and the article that calls for it.</summary>
public sealed class ChangeLine
{
    public required string Right { get; init; }

    public required string Period { get; init; }

    public required double From { get; init; }

    public required double To { get; init; }

    /// <summary>The first cause, as people read it in French.</summary>
    public required string Because { get; init; }

    public required string Article { get; init; }
}
