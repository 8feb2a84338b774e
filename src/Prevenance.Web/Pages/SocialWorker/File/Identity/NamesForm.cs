using Microsoft.AspNetCore.Http;
using Prevenance.Casework.People;
using Prevenance.Web.Components;
using Prevenance.Web.Pages.SocialWorker.People;

namespace Prevenance.Web.Pages.SocialWorker.File.Identity;

/// <summary>The names and the birth of somebody, word for word as they are typed.</summary>
/// <param name="UsedName">How she asks to be called.</param>
/// <param name="FirstNames">Her first names.</param>
/// <param name="UsageName">The name of every day.</param>
/// <param name="BirthName">The name of the birth certificate.</param>
/// <param name="Born">A day, a month or a year.</param>
/// <param name="Former">Names that she no longer bears, one a line.</param>
public sealed record NamesForm(string UsedName = "", string FirstNames = "", string UsageName = "", string BirthName = "", string Born = "", string Former = "")
{
    /// <summary>What is known of her.</summary>
    public static NamesForm Of(Person person) => new(
        person.UsedName?.Value ?? "", person.FirstNames?.Value ?? "", person.UsageName?.Value ?? "", person.BirthName?.Value ?? "", person.Birth?.AsTyped ?? "",
        string.Join('\n', person.FormerNames.Select(name => name.Value)));

    /// <summary>What was typed.</summary>
    public static NamesForm Of(IFormCollection form) => new(
        form["used"].ToString().Trim(), form["first"].ToString().Trim(), form["usage"].ToString().Trim(), form["birth"].ToString().Trim(), form["born"].ToString().Trim(),
        string.Join('\n', form["former"].ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>What it changes of somebody; nothing where something cannot be read, which is noted by its field.</summary>
    public Func<Person, Person>? Read(DateOnly today, Errors errors)
    {
        var (used, first, usage, birth) = (
            TypedIdentity.Name("used", UsedName, errors), TypedIdentity.Name("first", FirstNames, errors), TypedIdentity.Name("usage", UsageName, errors), TypedIdentity.Name("birth", BirthName, errors));
        var former = Former.Split('\n').Select(name => TypedIdentity.Name("former", name, errors)).OfType<PersonName>().Distinct().ToList();
        var born = TypedIdentity.Born("born", Born, today, errors);
        return errors.Any ? null : person => person with { UsedName = used, FirstNames = first, UsageName = usage, BirthName = birth, FormerNames = former, Birth = born };
    }
}
