using Prevenance.Directories;

namespace Prevenance.Web.Pages.Services.Search;

internal static class SearchText
{
    public static readonly Text Title = new("Chercher un service", "Look for a service");
    public static readonly Text Lead = new("Des lieux et des équipes qui aident : manger, se loger, se soigner, faire ses papiers, apprendre le français…", "Places and teams that help: food, housing, health, paperwork, French lessons…");
    public static readonly Text What = new("Que cherchez-vous ?", "What are you looking for?");
    public static readonly Text WhatHint = new("Par exemple : alimentation, cours de français, en arabe. Les fautes ne gênent pas.", "For example: food, French lessons, in Arabic. Slips do no harm.");
    public static readonly Text Where = new("Où habitez-vous ?", "Where do you live?");
    public static readonly Text Anywhere = new("Toute la métropole", "All of the metropolis");
    public static readonly Text Filters = new("Jour, langue, accès, prix, âge", "Day, language, access, price, age");
    public static readonly Text Day = new("Quel jour", "Which day");
    public static readonly Text DayHint = new("Ce dont les horaires sont inconnus, ou à vérifier, reste dans la liste et le dit.", "What has unknown hours, or hours to be checked, stays on the list and says so.");
    public static readonly Text AnyDay = new("N’importe lequel", "Any");
    public static readonly Text Part = new("À quel moment", "At what time of day");
    public static readonly Text AnyPart = new("N’importe lequel", "Any");
    public static readonly Text Language = new("Langue parlée sur place", "Language spoken there");
    public static readonly Text AnyLanguage = new("Peu importe", "Any");
    public static readonly Text Reception = new("Sur place ou à distance", "On site or remotely");
    public static readonly Text AnyReception = new("Peu importe", "Either");
    public static readonly Text Age = new("Âge de la personne", "Age of the person");
    public static readonly Text AgeHint = new("Si vous ne le dites pas, rien n’est écarté pour cela.", "Should you not say, nothing is left out for it.");
    public static readonly Text Wheelchair = new("Accessible en fauteuil roulant", "Wheelchair access");
    public static readonly Text Free = new("Gratuit", "Free");
    public static readonly Text Search = new("Chercher", "Search");
    public static readonly Text ByTheme = new("Ou par besoin", "Or by need");
    public static readonly Text Urgent = new("Si c’est urgent", "If it is urgent");
    public static readonly Text Sheltered = new("Pour être à l’abri", "To be safe");
    public static readonly Text Order = new("D’abord ceux qui reçoivent en ce moment, dont l’accès et les horaires demandés sont sûrs et la fiche récente, puis du plus proche au plus éloigné. Ce n’est pas une note.", "First those that take people now, whose access and hours asked for are sure and whose card is recent, then the nearer ones. It is no mark.");
    public static readonly Text Further = new("Plus loin", "Further away");
    public static readonly Text Apart = new("Selon votre situation", "According to your situation");
    public static readonly Text ClosedTo = new("Écartés par ce que vous demandez, avec la raison", "Left out by what you ask, with the reason");
    public static readonly Text Before = new("Page précédente", "Page before");
    public static readonly Text After = new("Page suivante", "Next page");

    public static Text Of(Reception reception) => reception == Directories.Reception.Remote ? new("À distance : téléphone, vidéo, courrier", "Remotely: telephone, video, mail") : new("Sur place", "On site");

    public static Text Count(int count) => count switch
    {
        0 => new("Aucun service ne répond à tout ce que vous demandez", "No service answers all that you ask"),
        1 => new("Un service", "One service"),
        _ => Text.Of($"{count} services", $"{count} services"),
    };

    public static Text OtherPlaces(int count) => count == 1 ? new("et un autre lieu", "and another place") : Text.Of($"et {count} autres lieux", $"and {count} other places");
}
