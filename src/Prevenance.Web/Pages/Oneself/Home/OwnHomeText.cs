using Prevenance.Casework;
using Prevenance.Casework.Plan;
using Prevenance.Casework.Wishes;

namespace Prevenance.Web.Pages.Oneself.Home;

internal static class OwnHomeText
{
    public static Text Hello(string name) => Text.Of($"Bonjour {name}", $"Hello {name}");

    public static readonly Text SeeAsked = new("On vous demande votre accord : lire, et répondre oui ou non", "You are asked for your consent: read it, and answer yes or no");
    public static readonly Text Next = new("Vos prochains rendez-vous", "Your next appointments");
    public static readonly Text NoAppointment = new("Aucun rendez-vous n’est prévu.", "No appointment is booked.");
    public static readonly Text AskSomething = new("Demander quelque chose", "Ask for something");
    public static readonly Text Asked = new("Ce que vous avez demandé", "What you asked for");
    public static readonly Text Waits = new("Votre demande est lue par l’équipe qui vous accompagne : elle attend une réponse.", "Your request is read by the team that is with you: it waits for an answer.");
    public static readonly Text Who = new("Qui vous accompagne", "Who is with you");
    public static readonly Text Nobody = new("Personne n’est nommé pour l’instant.", "Nobody is named for now.");
    public static Text Meanwhile(string who) => Text.Of($"Votre référent n’est pas encore nommé. En attendant, vous pouvez demander {who}.", $"Your référent is not named yet. Meanwhile you may ask for {who}.");
    public static readonly Text Rights = new("Vos droits ce mois-ci", "Your rights this month");
    public static readonly Text RightsLead = new("D’après la loi et ce que l’on sait de vous. C’est une information : seul l’organisme décide.", "By the law and what is known of you. This is information: only the organisation decides.");
    public static readonly Text NothingKnown = new("On ne sait pas encore de quoi vous vivez : rien ne peut être dit de vos droits.", "It is not known yet what you live on: nothing can be said of your rights.");
    public static readonly Text Goals = new("Ce que vous voulez", "What you want");
    public static readonly Text NoGoal = new("Aucun but n’est noté. Vous pouvez en parler quand vous voulez.", "No goal is noted. You may speak of one whenever you like.");
    public static readonly Text NotRated = new("pas encore regardé", "not looked at yet");
    public static readonly Text Rate = new("Dire où vous en êtes", "Say where you are");
    public static readonly Text Where = new("Où en êtes-vous aujourd’hui ?", "Where are you today?");
    public static readonly Text Say = new("Noter", "Note");
    public static readonly Text Why = new("Ou laissez ce but. Pourquoi, si vous voulez le dire :", "Or let this goal go. Why, if you want to say so:");
    public static readonly Text LetGo = new("Laisser ce but", "Let this goal go");
    public static readonly Text TakeAll = new("Tout emporter : une page à imprimer, un fichier", "Take everything: a page to print, a file");

    public static Text With(string who, Text where, int minutes) => Text.Of($"avec {who}, {where}, {minutes} min", $"with {who}, {where}, {minutes} min").WithCapital();

    public static Text AnsweredBy(string who, Text day) => Text.Of($"Réponse de {who}, le {day} :", $"Answer from {who}, on {day}:");

    public static Text Received(Text received) => Text.Of($"(vous recevez : {received})", $"(you receive: {received})");

    public static Text Left(GivenUp left) => left.Words.Length > 0
        ? Text.Of($"laissé le {DayText.Of(left.Day)} : « {left.Words} »", $"let go on {DayText.Of(left.Day)}: '{left.Words}'")
        : Text.Of($"laissé le {DayText.Of(left.Day)}", $"let go on {DayText.Of(left.Day)}");

    public static Text Level(int level) => level switch
    {
        -2 => new("Comme au début, ou moins bien", "As at the start, or worse"),
        -1 => new("Un peu moins que ce que j’espère", "A little less than I hope"),
        0 => new("Ce que j’espère", "What I hope for"),
        1 => new("Un peu plus", "A little more"),
        _ => new("Bien plus que ce que j’espérais", "Far more than I hoped"),
    };

    public static Text Rated(Rating rating) => Text.Of($"Le {DayText.Of(rating.Day)} : {Level(rating.Level)}", $"On {DayText.Of(rating.Day)}: {Level(rating.Level)}");

    public static Text Of(WishKind kind) => kind switch
    {
        WishKind.Call => new("Être appelé", "To be called"),
        WishKind.Change => new("Quelque chose a changé", "Something changed"),
        WishKind.Correction => new("Quelque chose est faux", "Something is wrong"),
        _ => new("Effacer mon dossier", "Erase my file"),
    };
}
