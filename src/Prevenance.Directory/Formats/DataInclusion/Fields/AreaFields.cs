using System.Text.RegularExpressions;

namespace Prevenance.Directories.Formats.DataInclusion.Fields;

/// <summary>From where people may call on the service of a record.</summary>
internal static partial class AreaFields
{
    private const string Field = "zone_eligibilite";

    public static AreaServed Read(RecordFields fields)
    {
        var codes = new List<string>();
        foreach (var (rank, code) in fields.Items(Field).DistinctBy(item => item.Value))
        {
            if (Codes().IsMatch(code))
                codes.Add(code);
            else
                fields.Lose($"{Field}[{rank}]", Text.Of($"« {code} » n’est ni une commune, ni un département, ni un EPCI, ni « france » : laissé de côté", $"'{code}' is neither a commune, a département, an EPCI nor 'france': left out"));
        }
        var area = new AreaServed(codes);
        if (area.IsMixed)
            fields.Note(Field, NoteKind.Noted, new Text("des zones de tailles différentes : la plus large compte, toutes sont montrées", "areas of different sizes: the widest counts, all are shown"));
        return area;
    }

    [GeneratedRegex("^(?:france|(?:[0-9]{2}|2[AB])|9[78][0-9]|(?:[0-9]{2}|2[AB])[0-9]{3}|[0-9]{9})$")]
    private static partial Regex Codes();
}
