using Prevenance.Directories.Hours.Calendars;
using Prevenance.MutualHelp.Appeals;

namespace Prevenance.Web.Pages.Neighbours.Appeals;

/// <summary>What is said of decisions that are contested, to the member, to who answers, and to who had decided.</summary>
internal static class AppealsText
{
    public static readonly Text Decided = new("Ce qui a été décidé", "What was decided");
    public static readonly Text DecidedLead = new("Vous pouvez le contester une fois. Une autre personne que celle qui a décidé vous répond.", "You may contest it once. Another person than the one who decided answers you.");
    public static readonly Text SuspendedHere = new("Vos annonces ne sont plus montrées. Rien n’est effacé.", "Your posts are shown no more. Nothing is erased.");
    public static readonly Text RefusedHere = new("Cette annonce n’a pas été publiée.", "This post was not published.");
    public static readonly Text Why = new("Pourquoi vous n’êtes pas d’accord", "Why you do not agree");
    public static readonly Text Contest = new("Contester", "Contest");
    public static readonly Text Title = new("Décisions contestées dans l’entraide", "Contested decisions in mutual help");
    public static readonly Text Lead = new("Vous n’avez pas pris ces décisions : lisez, et dites pourquoi la décision reste ou tombe. La personne et qui avait décidé lisent votre réponse ; que vous avez lu est noté, et elle le lit aussi.", "You did not take these decisions: read, and say why the decision stands or falls. The member and who had decided read your answer; that you read is noted, and the member reads that too.");
    public static readonly Text Nothing = new("Rien n’attend.", "Nothing waits.");
    public static readonly Text Suspension = new("Une suspension", "A suspension");
    public static readonly Text Refusal = new("Une annonce refusée", "A refused post");
    public static readonly Text Word = new("Ce qu’un animateur a écrit", "What an animator wrote");
    public static readonly Text ReportWord = new("Ce message ne va pas : le dire à quelqu’un d’autre", "This message is not right: tell somebody else");
    public static readonly Text ReportWordLead = new("Une autre personne que celle qui l’a écrit le lit, et vous répond à tous les deux.", "Another person than the one who wrote it reads it, and answers both of you.");
    public static readonly Text WhyWord = new("Ce qui ne va pas", "What is not right");
    public static readonly Text YourReason = new("Pourquoi, en mots simples que les deux liront", "Why, in plain words that both will read");
    public static readonly Text Told = new("Ce que d’autres ont répondu à vos décisions", "What others answered to your decisions");

    private static readonly Text CouldBeWritten = new("le message pouvait être écrit", "the message could be written");
    private static readonly Text ShouldNotBe = new("le message ne devait pas être écrit", "the message should not have been written");

    /// <summary>Until when it is answered.</summary>
    public static DateOnly Due(Appeal appeal) => FrenchHolidays.AfterWorkingDays(appeal.MadeOn, AppealDesk.WorkingDays);

    public static Text Of(Appeal appeal) => appeal.Kind switch { AppealKind.Suspension => Suspension, AppealKind.Word => Word, _ => Refusal };

    public static Text Stands(Appeal appeal) => appeal.Kind == AppealKind.Word ? CouldBeWritten.WithCapital() : new("La décision reste", "The decision stands");

    public static Text Falls(Appeal appeal) => appeal.Kind == AppealKind.Word ? ShouldNotBe.WithCapital() : new("La décision tombe", "The decision falls");

    /// <summary>Where it stands, for the member.</summary>
    /// <param name="appeal">What was contested.</param>
    /// <param name="isRead">Whether there is anybody who may answer it.</param>
    public static Text ForTheMember(Appeal appeal, bool isRead) => appeal.Answer switch
    {
        null when !isRead => Text.Of($"Vous avez contesté le {DayText.Of(appeal.MadeOn)}. Personne d’autre que qui a décidé n’est là pour répondre en ce moment : cela attend, et sera lu par la première personne qui arrive.", $"You contested it on {DayText.Of(appeal.MadeOn)}. Nobody else than who decided is there to answer for now: it waits, and is read by the first who comes."),
        null => Text.Of($"Vous avez contesté le {DayText.Of(appeal.MadeOn)}. Une autre personne vous répond ici le {DayText.Of(Due(appeal))} au plus tard.", $"You contested it on {DayText.Of(appeal.MadeOn)}. Another person answers you here on {DayText.Of(Due(appeal))} at the latest."),
        { } answer when appeal.Kind == AppealKind.Word => Text.Of($"Une autre personne a répondu le {DayText.Of(answer.SettledOn)} : {Verdict(answer)}.", $"Another person answered on {DayText.Of(answer.SettledOn)}: {Verdict(answer)}."),
        { Stands: true } answer => Text.Of($"Une autre personne a répondu le {DayText.Of(answer.SettledOn)} : la décision reste.", $"Another person answered on {DayText.Of(answer.SettledOn)}: the decision stands."),
        { } answer => Text.Of($"Une autre personne a répondu le {DayText.Of(answer.SettledOn)} : la décision est annulée.", $"Another person answered on {DayText.Of(answer.SettledOn)}: the decision is undone."),
    };

    /// <summary>What became of it, for who had decided.</summary>
    public static Text ForTheAnimator(Appeal appeal, AppealAnswer answer) => appeal.Kind == AppealKind.Word
        ? Text.Of($"Un message de vous, contesté le {DayText.Of(appeal.MadeOn)} : {Verdict(answer)}.", $"A message of yours, contested on {DayText.Of(appeal.MadeOn)}: {Verdict(answer)}.")
        : answer.Stands
        ? Text.Of($"{Of(appeal)}, contestée le {DayText.Of(appeal.MadeOn)} : votre décision reste.", $"{Of(appeal)}, contested on {DayText.Of(appeal.MadeOn)}: your decision stands.")
        : Text.Of($"{Of(appeal)}, contestée le {DayText.Of(appeal.MadeOn)} : votre décision est annulée.", $"{Of(appeal)}, contested on {DayText.Of(appeal.MadeOn)}: your decision is undone.");

    public static Text DueOn(Appeal appeal) => Text.Of($"à répondre le {DayText.Of(Due(appeal))} au plus tard", $"to be answered on {DayText.Of(Due(appeal))} at the latest");

    private static Text Verdict(AppealAnswer answer) => answer.Stands ? CouldBeWritten : ShouldNotBe;
}
