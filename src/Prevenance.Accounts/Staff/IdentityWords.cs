using Microsoft.AspNetCore.Identity;

namespace Prevenance.Accounts.Staff;

/// <summary>What Identity refuses, in words for people.</summary>
public static class IdentityWords
{
    /// <summary>What is wrong, and what was expected.</summary>
    public static Text Of(IdentityError error) => error.Code switch
    {
        CommonPasswords.TooCommon => new(
            "ce mot de passe est parmi les plus courants, ou dit un nom d’ici : essayez plusieurs mots qui ne vont pas ensemble",
            "this password is among the most common ones, or says a name from here: try several words that do not go together"),
        nameof(IdentityErrorDescriber.PasswordTooShort) => Text.Of(
            $"un mot de passe a {AccountRules.ShortestPassword} caractères au moins : plusieurs mots conviennent, avec leurs espaces",
            $"a password has at least {AccountRules.ShortestPassword} characters: several words will do, with their spaces"),
        Keys.SamePassword => new("c’est celui qui vous a été donné : choisissez-en un autre, que vous serez seul à connaître", "it is the one that you were given: choose another, which nobody but you knows"),
        nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.DuplicateEmail) => new(
            "un compte a déjà cette adresse", "an account already has this address"),
        nameof(IdentityErrorDescriber.InvalidUserName) or nameof(IdentityErrorDescriber.InvalidEmail) => new(
            "ce n’est pas une adresse de courriel ; attendu : prenom.nom@exemple.fr", "this is no e-mail address; expected first.last@example.org"),
        _ => new(error.Description, error.Description),
    };
}
