using Prevenance.Accounts;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.SocialWorker;

/// <summary>The addresses of who follows people.</summary>
internal static class WorkerPaths
{
    public static readonly Text Day = Under("/journee", "/day");
    public static readonly Text Openings = Under("/ouvertures", "/openings");
    public static readonly Text Caseload = Under("/importer/suivi", "/import/caseload");
    public static readonly Text RsaFlow = Under("/importer/flux-rsa", "/import/rsa-flow");
    public static readonly Text RsaPerson = Under("/importer/flux-rsa/personne", "/import/rsa-flow/person");
    public static readonly Text OwnCaseload = Under("/mes-dossiers/emporter", "/my-files/take");
    public static readonly Text Retention = Under("/conservation", "/retention");
    public static readonly Text Alone = Under("/sans-referent", "/without-referent");
    public static readonly Text TakeMessage = Under("/message", "/message");
    public static readonly Text MessageOfUnknown = Under("/message/rappele", "/message/called-back");
    public static readonly Text Search = Under("/personnes", "/people");
    public static readonly Text New = Under("/personnes/nouvelle", "/people/new");
    public static readonly Text File = Under("/dossiers/{file}", "/files/{file}");
    public static readonly Text Contact = Under("/dossiers/{file}/contact", "/files/{file}/contact");
    public static readonly Text Journal = Under("/dossiers/{file}/journal", "/files/{file}/journal");
    public static readonly Text Reach = Under("/dossiers/{file}/joindre", "/files/{file}/reach");
    public static readonly Text Names = Under("/dossiers/{file}/noms", "/files/{file}/names");
    public static readonly Text Household = Under("/dossiers/{file}/foyer", "/files/{file}/household");
    public static readonly Text Separation = Under("/dossiers/{file}/separation", "/files/{file}/separation");
    public static readonly Text Leaving = Under("/dossiers/{file}/depart", "/files/{file}/departure");
    public static readonly Text Death = Under("/dossiers/{file}/deces", "/files/{file}/death");
    public static readonly Text Hiding = Under("/dossiers/{file}/cacher-l-adresse", "/files/{file}/hide-address");
    public static readonly Text Address = Under("/dossiers/{file}/adresse", "/files/{file}/address");
    public static readonly Text Note = Under("/dossiers/{file}/note", "/files/{file}/note");
    public static readonly Text Drafts = Under("/dossiers/{file}/brouillons", "/files/{file}/drafts");
    public static readonly Text OwnAccess = Under("/dossiers/{file}/son-acces", "/files/{file}/own-access");
    public static readonly Text NoOwnAccess = Under("/dossiers/{file}/son-acces/reprendre", "/files/{file}/own-access/take-back");
    public static readonly Text ToSettle = Under("/dossiers/{file}/a-eclaircir", "/files/{file}/to-settle");
    public static readonly Text Consents = Under("/dossiers/{file}/accords", "/files/{file}/consents");
    public static readonly Text NoConsent = Under("/dossiers/{file}/accords/reprendre", "/files/{file}/consents/take-back");
    public static readonly Text Message = Under("/dossiers/{file}/message", "/files/{file}/message");
    public static readonly Text Wish = Under("/dossiers/{file}/demande", "/files/{file}/request");
    public static readonly Text Goal = Under("/dossiers/{file}/but", "/files/{file}/goal");

    public static readonly Text Missions = Under("/dossiers/{file}/relais", "/files/{file}/hand-over");
    public static readonly Text MissionEnd = Under("/dossiers/{file}/relais/finir", "/files/{file}/hand-over/end");
    public static readonly Text HandOver = Under("/dossiers/{file}/relais/feuille", "/files/{file}/hand-over/sheet");
    public static readonly Text HerPage = Under("/dossiers/{file}/sa-page", "/files/{file}/her-page");
    public static readonly Text VisitSheet = Under("/dossiers/{file}/visite", "/files/{file}/visit");
    public static readonly Text Same = Under("/dossiers/{file}/meme-personne", "/files/{file}/same-person");
    public static readonly Text NotSame = Under("/dossiers/{file}/meme-personne/revenir", "/files/{file}/same-person/undo");
    public static readonly Text FindService = Under("/dossiers/{file}/orientation", "/files/{file}/referral");
    public static readonly Text PrepareReferral = Under("/dossiers/{file}/orientation/preparer", "/files/{file}/referral/prepare");
    public static readonly Text TellWorker = Under("/dossiers/{file}/orientation/prevenir", "/files/{file}/referral/tell-me");
    public static readonly Text Referral = Under("/dossiers/{file}/orientation/suivi", "/files/{file}/referral/follow");
    public static readonly Text SendReferral = Under("/dossiers/{file}/orientation/envoi", "/files/{file}/referral/send");
    public static readonly Text FollowReferral = Under("/dossiers/{file}/orientation/suite", "/files/{file}/referral/next");
    public static readonly Text ReferralLink = Under("/dossiers/{file}/orientation/lien", "/files/{file}/referral/link");

    /// <summary>One of the addresses of a file, for this one.</summary>
    public static Text Of(Text path, FileKey file) => new(
        path.French.Replace("{file}", file.Value, StringComparison.Ordinal), path.English.Replace("{file}", file.Value, StringComparison.Ordinal));

    public static readonly Text Interview = Under("/dossiers/{file}/entretien", "/files/{file}/interview");
    public static readonly Text Right = Under("/dossiers/{file}/droits/{right}", "/files/{file}/rights/{right}");
    public static readonly Text Letter = Under("/dossiers/{file}/droits/{right}/lettre", "/files/{file}/rights/{right}/letter");
    public static readonly Text SetAside = Under("/dossiers/{file}/plus-tard", "/files/{file}/later");

    public static readonly Text Appointment = Under("/dossiers/{file}/rendez-vous", "/files/{file}/appointment");
    public static readonly Text Became = Under("/dossiers/{file}/rendez-vous/devenu", "/files/{file}/appointment/became");
    public static readonly Text Missed = Under("/dossiers/{file}/rendez-vous/manque", "/files/{file}/appointment/missed");
    public static readonly Text Calendar = Under("/mon-agenda", "/my-calendar");
    public static readonly Text NoCalendar = Under("/mon-agenda/retirer", "/my-calendar/revoke");

    /// <summary>A worker's calendar as other programs read it: one address, in no language.</summary>
    public const string Feed = "/equipe/agenda/{secret}.ics";

    public static Text FileOf(FileKey file) => Under($"/dossiers/{file}", $"/files/{file}");

    public static Text ContactOf(FileKey file) => Under($"/dossiers/{file}/contact", $"/files/{file}/contact");

    public static Text JournalOf(FileKey file) => Under($"/dossiers/{file}/journal", $"/files/{file}/journal");

    public static Text InterviewOf(FileKey file) => Under($"/dossiers/{file}/entretien", $"/files/{file}/interview");

    public static Text RightOf(FileKey file, string right) => Under($"/dossiers/{file}/droits/{right}", $"/files/{file}/rights/{right}");

    public static Text LetterOf(FileKey file, string right) => Under($"/dossiers/{file}/droits/{right}/lettre", $"/files/{file}/rights/{right}/letter");

    public static Text SetAsideOf(FileKey file) => Under($"/dossiers/{file}/plus-tard", $"/files/{file}/later");

    public static Text AppointmentOf(FileKey file) => Under($"/dossiers/{file}/rendez-vous", $"/files/{file}/appointment");

    public static Text BecameOf(FileKey file) => Under($"/dossiers/{file}/rendez-vous/devenu", $"/files/{file}/appointment/became");

    public static Text MissedOf(FileKey file) => Under($"/dossiers/{file}/rendez-vous/manque", $"/files/{file}/appointment/missed");

    private static Text Under(string french, string english) => Paths.Under(Paths.Staff, new(french, english));
}
