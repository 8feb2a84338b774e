using Prevenance.Accounts;
using Prevenance.Casework.Households;
using Prevenance.Casework.Notes;
using Prevenance.Casework.Sights;
using Prevenance.Casework.Tests.Households;
using static Prevenance.Casework.Tests.Households.Moreau;

namespace Prevenance.Casework.Tests.Sights;

public class OnlookerTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    /// <summary>What each account is to Fatima and Yasmine, to Luc, and to Inès, whom both teams follow.</summary>
    private static readonly Dictionary<string, (Standing Hers, Standing His, Standing TheChilds)> Accounts = new()
    {
        ["WA"] = (Standing.Referent, Standing.OtherTeam, Standing.Referent),
        ["TA"] = (Standing.Colleague, Standing.OtherTeam, Standing.Colleague),
        ["REC"] = (Standing.Reception, Standing.Anonymous, Standing.Reception),
        ["MGR"] = (Standing.TeamManager, Standing.OtherTeam, Standing.TeamManager),
        ["WB"] = (Standing.OtherTeam, Standing.Referent, Standing.Referent),
        ["PART"] = (Standing.AcceptedPartner, Standing.OtherPartner, Standing.OtherPartner),
        ["CUR"] = (Standing.OtherPartner, Standing.OtherPartner, Standing.OtherPartner),
        ["ADM"] = (Standing.Administrator, Standing.Administrator, Standing.Administrator),
        ["ELU"] = (Standing.ElectedOfficial, Standing.ElectedOfficial, Standing.ElectedOfficial),
        ["OUT"] = (Standing.OtherTeam, Standing.OtherTeam, Standing.OtherTeam),
    };

    [Fact]
    public void The_shared_table_holds_in_each_of_its_cells()
    {
        var family = Shared();
        using var table = CsvHelper.CsvReader.FromFile(SharedCases.Require("casework", "cases", "c04-visibility.csv"), new() { Separator = ',' });
        var (cells, differences) = (0, new List<string>());
        while (table.Read())
        {
            foreach (var column in table.Headers.Skip(1))
            {
                cells++;
                var (item, expected, seen) = (table.GetString("item"), table.GetString(column), Written(Viewer(family, column.Split(' ')[0]).Of(PartOf(table.GetString("item")))));
                if (seen != expected)
                    differences.Add($"{item} by {column}: {seen}, expected {expected}");
            }
        }
        Assert.Equal([], differences);
        Assert.Equal(15 * 13, cells);
    }

    [Theory]
    [InlineData(PartKind.Address)]
    [InlineData(PartKind.Reach)]
    [InlineData(PartKind.Referral)]
    public void What_is_told_of_a_child_in_two_homes_does_not_tell_where_the_hidden_one_is(PartKind kind)
    {
        Assert.All(["LUC", "WB", "OUT", "ELU", "ADM"], viewer => Assert.Equal(Sight.NotThere, Viewer(After, viewer).Of(new FilePart(kind, [Ines]))));
        Assert.NotEqual(Sight.NotThere, Viewer(After, "WA").Of(new FilePart(kind, [Ines])));
    }

    [Fact]
    public void The_other_parent_finds_nothing_of_a_daughter_who_hides_too() =>
        Assert.All(Enum.GetValues<PartKind>(), kind => Assert.Equal(Sight.NotThere, Viewer(After, "LUC").Of(new FilePart(kind, [Yasmine]))));

    [Fact]
    public void Who_shares_a_roof_sees_nothing_by_it() =>
        Assert.All(Enum.GetValues<PartKind>(), kind => Assert.Equal(Sight.NotThere, new Onlooker(Before, Apart.AddDays(-1)) { Own = Luc }.Of(new FilePart(kind, [Fatima]))));

    [Fact]
    public void Before_they_part_and_where_nobody_hides_there_is_no_wall()
    {
        var debts = new FilePart(PartKind.Money, [Luc]);
        Assert.Equal(Sight.NotThere, Viewer(After, "TA").Of(debts));
        Assert.Equal(Sight.Glass, Viewer(After with { Hidden = [] }, "TA").Of(debts));
        Assert.Equal(Sight.NotThere, Viewer(After with { Hidden = [] }, "FAT").Of(debts));
    }

    [Fact]
    public void An_address_that_is_not_hidden_is_seen_by_those_who_write_to_her() =>
        Assert.Equal(
            [Sight.Yes, Sight.Reason, Sight.Yes, Sight.Yes, Sight.Glass, Sight.NotThere],
            new[] { "WA", "TA", "REC", "PART", "OUT", "LUC" }.Select(viewer => Viewer(After with { Hidden = [] }, viewer).Of(new FilePart(PartKind.Address, [Fatima]))));

    [Fact]
    public void A_curator_sees_goods_until_the_last_day_and_who_protects_the_person_more()
    {
        var debts = new FilePart(PartKind.Money, [Luc]);
        var note = new FilePart(PartKind.TeamNote, [Luc]);
        Assert.Equal((Sight.Yes, Sight.NotThere), (Viewer(After, "CUR").Of(debts), Viewer(After, "CUR").Of(note)));
        Assert.Equal(Sight.NotThere, Viewer(After, "CUR", new(2031, 9, 1)).Of(debts));
        var both = After with { Protections = [After.Protections[0] with { Scope = ProtectionScope.Goods | ProtectionScope.Person }] };
        Assert.Equal((Sight.Yes, Sight.Yes), (Viewer(both, "CUR").Of(debts), Viewer(both, "CUR").Of(note)));
    }

    [Fact]
    public void When_a_child_is_of_age_what_is_hers_is_hers()
    {
        var days = new FilePart(PartKind.ChildDays, [Ines]);
        Assert.Equal((Sight.Yes, Sight.NotThere), (Viewer(After, "FAT", new(2036, 5, 19)).Of(days), Viewer(After with { Memberships = [] }, "FAT", new(2036, 5, 20)).Of(days)));
    }

    [Fact]
    public void A_child_who_is_too_young_opens_nothing() =>
        Assert.Equal(Sight.NotThere, new Onlooker(After, Today) { Own = Ines }.Of(new FilePart(PartKind.TeamNote, [Ines])));

    [Fact]
    public void A_part_of_a_joint_note_that_one_told_alone_is_theirs_alone()
    {
        var note = new Note("WA", DateTimeOffset.UnixEpoch, NoteTier.Team, [Fatima, Luc], [new("Ils cherchent un logement."), new("Elle a peur.", Fatima)]);
        Assert.Equal([Sight.Yes, Sight.NotThere], note.Parts.Select(part => Viewer(After, "LUC").Of(FilePart.From(note, part))));
        Assert.Equal([Sight.Yes, Sight.Yes], note.Parts.Select(part => Viewer(After, "FAT").Of(FilePart.From(note, part))));
    }

    [Theory]
    [InlineData("2026-03-31", Sight.Yes)]
    [InlineData("2026-04-01", Sight.NotThere)]
    public void What_is_told_of_several_since_one_of_them_hides_is_for_nobody_across(string day, Sight expected)
    {
        var note = new Note("WA", DateTimeOffset.UnixEpoch, NoteTier.Team, [Fatima, Ines], [new("…") { At = new DateTimeOffset(DateOnly.Parse(day), new TimeOnly(12, 0), TimeSpan.Zero) }]);
        Assert.Equal((Sight.Yes, expected), (Viewer(After, "WA").Of(FilePart.From(note, note.Parts[0])), Viewer(After, "WB").Of(FilePart.From(note, note.Parts[0]))));
    }

    [Theory]
    [InlineData("2026-04-10", true)]
    [InlineData("2026-04-20", false)]
    public void What_was_told_of_both_sides_before_anybody_knew_that_they_had_parted_stays_theirs(string day, bool isTheirs)
    {
        var family = (Parting with { RecordedOn = new(2026, 4, 20) }).Of(Before);
        var part = new NotePart("…") { At = new DateTimeOffset(DateOnly.Parse(day), new TimeOnly(12, 0), TimeSpan.Zero) };
        var expected = isTheirs ? Sight.Yes : Sight.NotThere;
        Assert.All(["FAT", "LUC", "WA", "WB"], viewer => Assert.Equal(expected, Seen([Fatima, Luc], viewer)));
        // Of one side and of the child whom both have: it is of their new life.
        Assert.All(["LUC", "WB"], viewer => Assert.Equal(Sight.NotThere, Seen([Fatima, Ines], viewer)));
        Assert.All(["LUC", "WB"], viewer => Assert.Equal(Sight.NotThere, Seen([Fatima, Yasmine], viewer)));
        Assert.All(["FAT", "WA"], viewer => Assert.Equal(Sight.NotThere, Seen([Luc, Ines], viewer)));
        Assert.Equal(Sight.Yes, Seen([Fatima], "WA"));
        Assert.Equal(Sight.NotThere, Seen([Fatima], "LUC"));

        Sight Seen(IReadOnlyList<FileKey> about, string viewer) => Viewer(family, viewer).Of(FilePart.From(new Note("WA", part.At, NoteTier.Team, about, [part]), part));
    }

    [Fact]
    public void A_draft_is_its_authors_alone_and_what_is_kept_from_parents_is_kept()
    {
        var draft = new Note("WA", DateTimeOffset.UnixEpoch, NoteTier.Draft, [Fatima], [new("à relire")]);
        Assert.Equal([Sight.Yes, Sight.NotThere, Sight.NotThere], new[] { "WA", "MGR", "FAT" }.Select(viewer => Viewer(After, viewer).Of(FilePart.From(draft, draft.Parts[0]))));
        var kept = new Note("WA", DateTimeOffset.UnixEpoch, NoteTier.Team, [Yasmine], [new("…")]) { IsKeptFromParents = true };
        Assert.Equal([Sight.Grant, Sight.NotThere, Sight.Yes], new[] { "WA", "FAT", "YAS" }.Select(viewer => Viewer(After, viewer).Of(FilePart.From(kept, kept.Parts[0]))));
    }

    private static Onlooker Viewer(Family family, string name, DateOnly? on = null)
    {
        var day = on ?? Today;
        if (name is "FAT" or "LUC" or "YAS")
            return new Onlooker(family, day) { Own = new FileKey(name) };
        var (hers, his, theChilds) = Accounts[name];
        return new Onlooker(family, day)
        {
            Account = name,
            IsOfTerritory = name != "OUT",
            Standings = file => [file == Luc ? his : file == Ines ? theChilds : hers],
            Followed = [.. IsFollowing(hers) ? [Fatima, Yasmine] : Array.Empty<FileKey>(), .. IsFollowing(his) ? [Luc] : Array.Empty<FileKey>()],
        };
    }

    private static bool IsFollowing(Standing standing) => standing is Standing.Referent or Standing.Colleague or Standing.TeamManager or Standing.Reception or Standing.AcceptedPartner;

    private static FilePart PartOf(string item) => item switch
    {
        _ when item.StartsWith("Fatima's present address", StringComparison.Ordinal) => new(PartKind.Address, [Fatima]),
        "Fatima's safe telephone and hours" or "Fatima's domiciliation (CCAS), used on letters" => new(PartKind.Reach, [Fatima]),
        "that a shelter referral exists" => new(PartKind.Referral, [Fatima]),
        _ when item.StartsWith("joint notes", StringComparison.Ordinal) => new(PartKind.TeamNote, [Fatima, Luc]),
        "the part of a joint note marked 'told by Fatima alone'" or "notes on Fatima after the separation, team tier" => new(PartKind.TeamNote, [Fatima]),
        "private draft of WA (under 60 days)" => new(PartKind.Draft, [Fatima], "WA"),
        "Luc's debts" => new(PartKind.Money, [Luc]),
        _ when item.StartsWith("Inès (8)", StringComparison.Ordinal) => new(PartKind.ChildDays, [Ines]),
        _ when item.StartsWith("Yasmine's note", StringComparison.Ordinal) => new(PartKind.KeptFromParents, [Yasmine]),
        "Fatima's timeline of rights" => new(PartKind.Timeline, [Fatima]),
        "who opened Fatima's file" => new(PartKind.Journal, [Fatima]),
        _ when item.StartsWith("names in a list", StringComparison.Ordinal) => new(PartKind.NameInList, [Fatima]),
        _ when item.StartsWith("count of separations", StringComparison.Ordinal) => new(PartKind.Count, [Fatima]),
        _ => throw new InvalidOperationException($"what part is '{item}'?"),
    };

    private static string Written(Sight sight) => sight switch
    {
        Sight.NotThere => "no",
        Sight.Aggregate => "agg",
        Sight.Initials => "mask",
        Sight.OwnOnly => "own",
        _ => sight.ToString().ToLowerInvariant(),
    };
}
