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
/// <param name="Times">For each other member, by file, the part of the time on this side, in percent.</param>
/// <param name="IsHidden">Whether where this side lives is hidden from the other.</param>
public sealed record SeparationForm(string From, IReadOnlyDictionary<string, int> Times, bool IsHidden)
{
    /// <summary>What part of the time somebody may be given to be on this side.</summary>
    public static readonly IReadOnlyList<int> Parts = [100, 75, 50, 25, 0];

    /// <summary>Before anything is typed: everybody else on the other side.</summary>
    public static SeparationForm Empty { get; } = new("", new Dictionary<string, int>(), false);

    /// <summary>The field of somebody's time.</summary>
    public static string FieldOf(string file) => $"time.{file}";

    public static SeparationForm Of(IFormCollection form, IEnumerable<MemberSeen> others) => new(
        form["from"].ToString().Trim(),
        others.ToDictionary(
            one => one.Person.Value,
            one => int.TryParse(form[FieldOf(one.Person.Value)], NumberStyles.None, CultureInfo.InvariantCulture, out var part) && Parts.Contains(part) ? part : 0),
        form["hidden"].Count > 0);

    public int TimeOf(string file) => Times.GetValueOrDefault(file);

    /// <summary>The change that it is; what cannot be read is noted by its field.</summary>
    public IFamilyChange? Read(FileKey file, string household, DateOnly today, Errors errors)
    {
        if (TypedDay.Read(From, today) is not { } from)
        {
            errors.Note("from", HouseholdText.NotADay);
            return null;
        }
        return new SeparationInAllViews(
            new Separation
            {
                Household = household,
                EffectOn = from,
                RecordedOn = today,
                One = Side(Times.Append(KeyValuePair.Create(file.Value, 100)), part => part, IsHidden),
                Other = Side(Times, part => 100 - part, isHidden: false),
            },
            HouseholdBook.NewKey);
    }

    private static SeparatedSide Side(IEnumerable<KeyValuePair<string, int>> times, Func<int, int> partOf, bool isHidden) => new(
        HouseholdBook.NewKey(), times.Where(one => partOf(one.Value) > 0).ToDictionary(one => new FileKey(one.Key), one => partOf(one.Value)), isHidden);
}
