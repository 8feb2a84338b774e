using System.Globalization;
using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.Sights;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.SocialWorker.File.Households;

/// <summary>What was typed of a separation.</summary>
/// <param name="From">The first day apart.</param>
/// <param name="Times">For each other member, by file, the part of the time on this side, in percent; nothing where nobody said it.</param>
/// <param name="IsHidden">Whether where this side lives is hidden from the other.</param>
public sealed record SeparationForm(string From, IReadOnlyDictionary<string, int?> Times, bool IsHidden)
{
    /// <summary>What part of the time somebody may be given to be on this side.</summary>
    public static readonly IReadOnlyList<int> Parts = [100, 75, 50, 25, 0];

    /// <summary>Before anything is typed: on which side each one is, is asked and not supposed.</summary>
    public static SeparationForm Empty { get; } = new("", new Dictionary<string, int?>(), false);

    /// <summary>The field of somebody's time.</summary>
    public static string FieldOf(string file) => $"time.{file}";

    public static SeparationForm Of(IFormCollection form, IEnumerable<MemberSeen> others) => new(
        form["from"].ToString().Trim(),
        others.ToDictionary(
            one => one.Person.Value,
            one => int.TryParse(form[FieldOf(one.Person.Value)], NumberStyles.None, CultureInfo.InvariantCulture, out var part) && Parts.Contains(part) ? part : (int?)null),
        form["hidden"].Count > 0);

    public int? TimeOf(string file) => Times.GetValueOrDefault(file);

    /// <summary>The change that it is; what cannot be read is noted by its field.</summary>
    public IFamilyChange? Read(FileKey file, string household, DateOnly today, Errors errors)
    {
        if (TypedDay.Past(From, today) is not { } from)
        {
            errors.Note("from", HouseholdText.NotADay);
            return null;
        }
        foreach (var unsaid in Times.Where(one => one.Value is null))
            errors.Note(FieldOf(unsaid.Key), HouseholdText.SayWhere);
        if (errors.Any)
            return null;
        var times = Times.ToDictionary(one => one.Key, one => one.Value!.Value);
        return new SeparationInAllViews(
            new Separation
            {
                Household = household,
                EffectOn = from,
                RecordedOn = today,
                One = Side(times.Append(KeyValuePair.Create(file.Value, 100)), part => part, IsHidden),
                Other = Side(times, part => 100 - part, isHidden: false),
            },
            HouseholdBook.NewKey);
    }

    private static SeparatedSide Side(IEnumerable<KeyValuePair<string, int>> times, Func<int, int> partOf, bool isHidden) => new(
        HouseholdBook.NewKey(), times.Where(one => partOf(one.Value) > 0).ToDictionary(one => new FileKey(one.Key), one => partOf(one.Value)), isHidden);
}
