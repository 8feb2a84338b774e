using System.Text.Json;
using System.Text.RegularExpressions;
using Prevenance.Accounts;
using Prevenance.Casework.Households;

namespace Prevenance.Casework.Tests.Households;

/// <summary>A family of two parents and two daughters who separate, one side in hiding: invented, of the shape of the shared one.</summary>
internal static class Moreau
{
    public static readonly FileKey Fatima = new("FAT"), Luc = new("LUC"), Yasmine = new("YAS"), Ines = new("INE");

    public static readonly DateOnly Apart = new(2026, 4, 1);

    public static Family Before { get; } = new()
    {
        Memberships = [.. new[] { Fatima, Luc, Yasmine, Ines }.Select(person => new Membership(person, "H1", HouseholdView.Menage, new Days(new(2019, 1, 1)), new(2019, 1, 10)))],
        Authorities =
        [
            .. from parent in new[] { Fatima, Luc }
               from child in new[] { Yasmine, Ines }
               select new ParentalAuthority(child, parent, AuthorityKind.Exercised, new Days(new(2010, 6, 30))),
        ],
        Protections = [new Protection(Luc, "CUR", ProtectionKind.CuratelleRenforcee, ProtectionScope.Goods, new Days(new(2026, 9, 1), new(2031, 8, 31)))],
        Born = new Dictionary<FileKey, DateOnly> { [Fatima] = new(1985, 3, 12), [Luc] = new(1983, 11, 2), [Yasmine] = new(2010, 6, 30), [Ines] = new(2018, 5, 20) },
    };

    public static Separation Parting { get; } = new()
    {
        Household = "H1",
        EffectOn = Apart,
        RecordedOn = new(2026, 4, 2),
        One = new SeparatedSide("H2", new Dictionary<FileKey, int> { [Fatima] = 100, [Yasmine] = 100, [Ines] = 50 }, IsHidden: true),
        Other = new SeparatedSide("H3", new Dictionary<FileKey, int> { [Luc] = 100, [Ines] = 50 }),
    };

    public static Family After { get; } = Parting.Of(Before);

    /// <summary>The shared family, read from its file; parental authority, which the file leaves unsaid, is both parents'.</summary>
    public static Family Shared()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedCases.Require("casework", "cases", "c04-family.json")));
        var (persons, households) = (file.RootElement.GetProperty("persons").EnumerateArray().ToList(), file.RootElement.GetProperty("households").EnumerateArray().ToList());
        return new Family
        {
            Born = persons.ToDictionary(person => Key(person.GetProperty("id")), person => Day(person, "born")!.Value),
            Authorities = Before.Authorities,
            Protections = [.. persons.Where(person => person.TryGetProperty("protection", out _)).Select(ProtectionOf)],
            Hidden = [.. households.Where(one => one.TryGetProperty("hidden", out var hidden) && hidden.GetBoolean()).Select(one => new HiddenHousehold(one.GetProperty("id").GetString()!, DaysOf(one), new(2026, 4, 2)))],
            Memberships =
            [
                .. from one in households
                   from member in one.GetProperty("members").EnumerateArray()
                   let isShared = member.ValueKind == JsonValueKind.Array
                   select new Membership(Key(isShared ? member[0] : member), one.GetProperty("id").GetString()!, HouseholdView.Menage, DaysOf(one), new(2026, 4, 2), isShared ? 50 : 100),
            ],
        };
    }

    private static Protection ProtectionOf(JsonElement person)
    {
        var told = Regex.Match(person.GetProperty("protection").GetString()!, @"^curatelle renforcée, goods, (\S+) to (\S+), by (\S+)$");
        Assert.True(told.Success);
        return new Protection(Key(person.GetProperty("id")), told.Groups[3].Value, ProtectionKind.CuratelleRenforcee, ProtectionScope.Goods, new Days(DateOnly.Parse(told.Groups[1].Value), DateOnly.Parse(told.Groups[2].Value)));
    }

    private static FileKey Key(JsonElement id) => new(id.GetString()!);

    private static Days DaysOf(JsonElement household) => new(Day(household, "from")!.Value, Day(household, "to"));

    private static DateOnly? Day(JsonElement of, string name) => of.TryGetProperty(name, out var day) ? DateOnly.Parse(day.GetString()!) : null;
}
