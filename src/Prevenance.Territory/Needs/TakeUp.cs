using System.Globalization;
using CsvHelper;
using Prevenance.Law.France;
using Prevenance.Territory.Statistics;

namespace Prevenance.Territory.Needs;

/// <summary>A share of those entitled in a group who do not claim, as a study found it. That of all of them is the right’s own (<see cref="Law.Rights.Right.NonTakeUp"/>).</summary>
/// <param name="Right">Of which right.</param>
/// <param name="Group">Among whom.</param>
/// <param name="Rate">r: between what and what.</param>
/// <param name="Year">Of which year.</param>
/// <param name="Source">Whose study, and what of it.</param>
public sealed record TakeUp(string Right, string Group, Interval Rate, int Year, string Source)
{
    private static readonly string[] Columns = ["right", "group", "least", "most", "year", "source"];

    /// <summary>What is known, from the file that comes with the application.</summary>
    /// <exception cref="RefusalException">The file was replaced by one that cannot be read.</exception>
    public static IReadOnlyList<TakeUp> Known { get; } = Load(Path.Combine(AppContext.BaseDirectory, "territory", "take-up.csv"));

    /// <summary>r among all who are entitled: what the studies of a right leave open.</summary>
    public static Interval OfAll(string right) => FrenchLaw.System.Rights.Single(one => one.Key == right).NonTakeUp
        .Select(study => new Interval(study.Least, study.Most)).Aggregate((hull, one) => hull.Hull(one));

    public static IReadOnlyList<TakeUp> Load(string path)
    {
        using var reader = CsvReader.FromText(File.ReadAllText(path));
        if (!reader.Headers.SequenceEqual(Columns))
            throw new RefusalException(path, 1, new Text($"attendu : {string.Join(", ", Columns)}", $"expected {string.Join(", ", Columns)}"));
        var read = new List<TakeUp>();
        while (reader.Read())
            read.Add(new TakeUp(reader.GetString(0), reader.GetString(1), new Interval(Rate(2), Rate(3)), (int)Number(4, 1990, 2100), reader.GetString(5)));
        return read;

        double Rate(int column) => Number(column, 0, Unclaimed.MostRate);

        double Number(int column, double least, double most) => double.TryParse(reader.GetString(column), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new RefusalException(path, (int)reader.LineNumber, new Text(FormattableString.Invariant($"{Columns[column]} : attendu, un nombre de {least} à {most}"), FormattableString.Invariant($"{Columns[column]}: expected a number from {least} to {most}")));
    }

    /// <summary>
    /// U of an area where groups do not claim alike: what each group of recipients leaves unclaimed, summed, in each way of grouping them; what they and
    /// the rate of all leave open is the hull. A group of which no study tells has the rate of all.
    /// </summary>
    /// <param name="all">What studies found of all who are entitled.</param>
    /// <param name="known">What they found of groups.</param>
    /// <param name="recipients">R: who receives it.</param>
    /// <param name="groupings">In each way of grouping recipients, how many are in each group, in any unit.</param>
    public static Interval UnclaimedOf(Interval all, IReadOnlyList<TakeUp> known, double recipients, IEnumerable<IReadOnlyDictionary<string, double>> groupings)
    {
        return groupings.Where(groups => groups.Values.Sum() > 0).Select(OfGroups).Aggregate(Unclaimed.Of(recipients, all), (hull, one) => hull.Hull(one));

        Interval RateOf(string group) => known.FirstOrDefault(one => one.Group == group)?.Rate ?? all;

        Interval OfGroups(IReadOnlyDictionary<string, double> groups)
        {
            var parts = groups.Select(group => Unclaimed.Of(recipients * group.Value / groups.Values.Sum(), RateOf(group.Key))).ToList();
            return new Interval(parts.Sum(part => part.Low), parts.Sum(part => part.High));
        }
    }
}
