using Prevenance.Law;
using Prevenance.Residents;

namespace Prevenance.Web.Pages.Resident.Rights.Keeping;

internal static class KeepingText
{
    public static readonly Text Title = new("Garder mes réponses", "Keep my answers");

    public static readonly Text Lead = new(
        "Sans rien faire, vos réponses disparaissent avec cette page. Vous pouvez les garder, vous seul.",
        "If you do nothing, your answers disappear with this page. You can keep them, for yourself alone.");

    public static readonly Text CodeTitle = new("Avec un code de huit mots", "With a code of eight words");

    public static readonly Text CodeDetail = Text.Of(
        $"Votre navigateur chiffre vos réponses avec ce code. Nous gardons le coffre fermé {KeptAnswers.Days} jours, et nous n’avons pas la clé.",
        $"Your browser encrypts your answers with this code. We keep the closed box for {KeptAnswers.Days} days, and we do not have the key.");

    public static readonly Text MakeCode = new("Faire un code", "Make a code");
    public static readonly Text YourCode = new("Votre code, à noter ou à photographier", "Your code, to write down or photograph");

    public static readonly Text CodeUse = new(
        "Avec ce code, vous ouvrez vos réponses ailleurs, seul ou avec une personne qui vous aide. Sans lui, personne ne le peut.",
        "With this code you open your answers elsewhere, alone or with someone who helps you. Without it, nobody can.");

    public static readonly Text SquareUse = new(
        "Ce carré ouvre vos réponses sur un téléphone : visez-le avec l’appareil photo. Il remplace les huit mots.",
        "This square opens your answers on a phone: point its camera at it. It stands for the eight words.");

    public static readonly Text Copy = new("Copier", "Copy");
    public static readonly Text Copied = new("Copié", "Copied");
    public static readonly Text PrintCode = new("Imprimer", "Print");
    public static readonly Text Send = new("Me l’envoyer", "Send it to myself");
    public static readonly Text SendSubject = new("Mon code Prévenance", "My Prévenance code");
    public static readonly Text SendText = new("Les huit mots qui ouvrent mes réponses :", "The eight words that open my answers:");

    public static readonly Text SendCaution = new(
        "L’envoi passe par votre propre messagerie, pas par nous. Qui lit ce message peut ouvrir vos réponses.",
        "It is sent by your own mail or messages, not by us. Whoever reads that message can open your answers.");

    public static readonly Text CodeFailed = new(
        "La copie n’a pas pu être gardée. Réessayez plus tard, ou prenez le fichier.",
        "The copy could not be kept. Try again later, or take the file.");

    public static readonly Text NoScript = new(
        "Le code demande JavaScript : c’est votre navigateur qui chiffre, pas nous. Sans JavaScript, prenez le fichier.",
        "The code needs JavaScript: it is your browser that encrypts, not we. Without JavaScript, take the file.");

    public static readonly Text FileTitle = new("Avec un fichier", "With a file");

    public static readonly Text FileDetail = new(
        "Le fichier va sur votre appareil. Qui l’ouvre peut lire vos réponses.",
        "The file goes to your device. Whoever opens it can read your answers.");

    public static readonly Text TakeFile = new("Prendre le fichier", "Take the file");
    public static readonly Text FileName = new("mes-reponses-prevenance.json", "my-prevenance-answers.json");

    public static readonly Text ResumeTitle = new("Reprendre mes réponses", "Take up my answers again");
    public static readonly Text Code = new("Votre code de huit mots", "Your code of eight words");
    public static readonly Text Open = new("Ouvrir", "Open");
    public static readonly Text Forget = new("Effacer cette copie", "Erase this copy");

    public static readonly Text NotFound = new(
        "Aucune copie ne s’ouvre avec ce code. Vérifiez les mots. Une copie s’efface au bout de trente jours.",
        "No copy opens with this code. Check the words. A copy is erased after thirty days.");

    public static readonly Text Forgotten = new("La copie est effacée.", "The copy is erased.");
    public static readonly Text YourFile = new("Votre fichier", "Your file");
    public static readonly Text BadFile = new(
        "Ce n’est pas un fichier de réponses que nous savons lire. Choisissez celui que vous avez pris ici, « mes-reponses-prevenance.json », ou recommencez les questions.",
        "This is not a file of answers that we can read. Choose the one that you took here, ‘my-prevenance-answers.json’, or answer the questions again.");

    public static readonly Text EraseDetail = new(
        "Vos réponses quittent cet appareil, et le résultat gardé pour le lire sans réseau aussi.",
        "Your answers leave this device, and so does the result kept for reading without network.");

    public static readonly Text Erased = new("Tout est effacé", "Everything is erased");

    public static readonly Text ErasedDetail = new(
        "Vos réponses ont quitté cet appareil, et le résultat gardé pour le lire sans réseau aussi. Fermez l’onglet pour ne rien laisser derrière vous.",
        "Your answers have left this device, and so has the result kept for reading without network. Close the tab to leave nothing behind.");

    public static readonly Text ErasedCopy = new(
        "Une copie gardée avec un code s’efface avec ce code.",
        "A copy kept with a code is erased with that code.");

    public static readonly Text KeepHere = new("Garder ce résultat sur ce téléphone", "Keep this result on this phone");
    public static readonly Text KeptHere = new("C’est gardé sur cet appareil", "Kept on this device");
    public static readonly Text Print = new("Imprimer cette page", "Print this page");
}
