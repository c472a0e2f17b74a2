<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ProblemText</name>
    <message>
        <source>The keychain doesn&apos;t work</source>
        <translation>Le trousseau ne fonctionne pas</translation>
    </message>
    <message>
        <source>Unlock your keychain, then try again.</source>
        <translation>Déverrouillez votre trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be used</source>
        <translation>La réponse du fournisseur est inutilisable</translation>
    </message>
    <message>
        <source>You were not signed in. Ask the provider&apos;s administrator for help.</source>
        <translation>Vous n’avez pas été connecté. Demandez de l’aide à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Votre session est terminée</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t return</source>
        <translation>Le navigateur n’est pas revenu</translation>
    </message>
    <message>
        <source>Try again, and finish the sign-in in your browser.</source>
        <translation>Réessayez et terminez la connexion dans votre navigateur.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>Aucun navigateur ne s’est ouvert</translation>
    </message>
    <message>
        <source>Choose a default browser, then try again.</source>
        <translation>Choisissez un navigateur par défaut, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in couldn&apos;t start</source>
        <translation>La connexion n’a pas pu commencer</translation>
    </message>
    <message>
        <source>Something on this computer blocks local connections. Restart it, then try again.</source>
        <translation>Quelque chose bloque les connexions locales sur cet ordinateur. Redémarrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>You&apos;re offline</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Vérifiez votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>La connexion n’est pas sécurisée</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate isn&apos;t trusted. Ask your administrator for help.</source>
        <translation>Le certificat du fournisseur n’est pas approuvé. Demandez de l’aide à votre administrateur.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection</source>
        <translation>Le proxy refuse la connexion</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then try again.</source>
        <translation>Vérifiez les paramètres de proxy de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached</source>
        <translation>Le fournisseur est injoignable</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>Le fournisseur est surchargé</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>Try again, or ask the provider&apos;s administrator for access.</source>
        <translation>Réessayez ou demandez l’accès à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>Le fournisseur a rejeté la requête</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for help.</source>
        <translation>Demandez de l’aide à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>The configuration can&apos;t be used</source>
        <translation>La configuration est inutilisable</translation>
    </message>
    <message>
        <source>This application isn&apos;t set up correctly. Ask its support for help.</source>
        <translation>Cette application n’est pas configurée correctement. Demandez de l’aide à son assistance.</translation>
    </message>
    <message>
        <source>You&apos;re signed out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <source>A sign-in or sign-out is in progress</source>
        <translation>Une connexion ou une déconnexion est en cours</translation>
    </message>
    <message>
        <source>Finish it in your browser, or cancel it.</source>
        <translation>Terminez-la dans votre navigateur ou annulez-la.</translation>
    </message>
    <message>
        <source>Another program is using your session</source>
        <translation>Un autre programme utilise votre session</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in</source>
        <translation>Vous n’avez pas été connecté</translation>
    </message>
    <message>
        <source>The check of your account failed. Try again.</source>
        <translation>La vérification de votre compte a échoué. Réessayez.</translation>
    </message>
    <message>
        <source>Your account isn&apos;t accepted here.</source>
        <translation>Votre compte n’est pas accepté ici.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent</source>
        <translation>La requête n’a pas été envoyée</translation>
    </message>
    <message>
        <source>The data couldn&apos;t be read or written</source>
        <translation>Les données n’ont pas pu être lues ou écrites</translation>
    </message>
    <message>
        <source>Check the file and the free space on the disk, then try again.</source>
        <translation>Vérifiez le fichier et l’espace libre sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The request has to be sent again</source>
        <translation>La requête doit être renvoyée</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The server rejected your sign-in</source>
        <translation>Le serveur a rejeté votre connexion</translation>
    </message>
    <message>
        <source>The server requires another permission</source>
        <translation>Le serveur exige une autre autorisation</translation>
    </message>
    <message>
        <source>Sign in again and consent to it.</source>
        <translation>Connectez-vous à nouveau et donnez votre accord.</translation>
    </message>
    <message>
        <source>The server requires a stronger sign-in</source>
        <translation>Le serveur exige une connexion plus forte</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for a second factor.</source>
        <translation>Connectez-vous à nouveau. Le fournisseur vous demandera peut-être un second facteur.</translation>
    </message>
    <message>
        <source>The client certificate isn&apos;t accepted</source>
        <translation>Le certificat client n’est pas accepté</translation>
    </message>
    <message>
        <source>The provider requires a valid one. Ask your administrator for help.</source>
        <translation>Le fournisseur en exige un valide. Demandez de l’aide à votre administrateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s security chip isn&apos;t responding</source>
        <translation>La puce de sécurité de cet ordinateur ne répond pas</translation>
    </message>
    <message>
        <source>Try again. If that doesn&apos;t help, restart this computer.</source>
        <translation>Réessayez. Si cela ne suffit pas, redémarrez cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s security chip can&apos;t be used</source>
        <translation>La puce de sécurité de cet ordinateur est inutilisable</translation>
    </message>
    <message>
        <source>Ask your administrator for help.</source>
        <translation>Demandez de l’aide à votre administrateur.</translation>
    </message>
    <message>
        <source>Your organizations couldn&apos;t be read</source>
        <translation>Vos organisations n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Try again, or ask the provider&apos;s administrator for help.</source>
        <translation>Réessayez ou demandez de l’aide à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>This account is no longer there</source>
        <translation>Ce compte n’est plus là</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>Choisissez un autre compte.</translation>
    </message>
</context>
<context>
    <name>SignInButton</name>
    <message>
        <source>Continue in your browser.</source>
        <translation>Continuez dans votre navigateur.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>bifrost::AccountButton</name>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Compte de %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>bifrost::SignInButton</name>
    <message>
        <source>Continue in your browser.</source>
        <translation>Continuez dans votre navigateur.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
</TS>
