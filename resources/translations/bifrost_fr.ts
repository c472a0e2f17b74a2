<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>S&amp;witch to this account</source>
        <translation>&amp;Basculer vers ce compte</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Empty: as the provider says.</source>
        <translation>Vide&#x202f;: comme l’indique le fournisseur.</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Garder le nom</translation>
    </message>
    <message>
        <source>Bifrost forgets this account. The account itself stays at the provider.</source>
        <translation>Bifrost oublie ce compte. Le compte lui-même reste chez le fournisseur.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Retirer maintenant</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Identifiant&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>AccountChip</name>
    <message>
        <source>Signing out</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Non renouvelée</translation>
    </message>
    <message>
        <source>Opens the accounts and the profile</source>
        <translation>Ouvre les comptes et le profil</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>Folded; shows what can be done with the account</source>
        <translation>Replié&#x202f;; affiche les actions possibles sur le compte</translation>
    </message>
    <message>
        <source>Unfolded; what can be done follows</source>
        <translation>Déplié&#x202f;; les actions possibles suivent</translation>
    </message>
</context>
<context>
    <name>AccountLabels</name>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Compte sans nom</translation>
    </message>
    <message>
        <source>current account</source>
        <translation>compte actuel</translation>
    </message>
</context>
<context>
    <name>AccountNoticeText</name>
    <message>
        <source>You signed in as %1, not as %2</source>
        <translation>Vous vous êtes connecté en tant que %1, et non %2</translation>
    </message>
    <message>
        <source>The provider has signed you in as somebody else. Nothing of %1 was changed.</source>
        <translation>Le fournisseur vous a connecté sous une autre identité. Rien n’a été modifié pour %1.</translation>
    </message>
    <message>
        <source>%1 is one of your accounts already</source>
        <translation>%1 fait déjà partie de vos comptes</translation>
    </message>
    <message>
        <source>Its session was renewed. To add somebody else, choose another user in the browser.</source>
        <translation>Sa session a été renouvelée. Pour ajouter quelqu’un d’autre, choisissez un autre utilisateur dans le navigateur.</translation>
    </message>
    <message>
        <source>You are signed out of all accounts</source>
        <translation>Vous êtes déconnecté de tous les comptes</translation>
    </message>
    <message>
        <source>They stay in the list for your next sign-in.</source>
        <translation>Ils restent dans la liste pour votre prochaine connexion.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed out of all accounts</source>
        <translation>Vous n’êtes pas déconnecté de tous les comptes</translation>
    </message>
    <message>
        <source>Couldn&apos;t sign out of: %1. Open the account and sign out there to see why.</source>
        <translation>Déconnexion impossible&#x202f;: %1. Ouvrez le compte et déconnectez-vous-y pour en voir la raison.</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1&#x202f;: connectez-vous de nouveau</translation>
    </message>
    <message>
        <source>The session of this account has ended or can&apos;t be renewed. Press here to open it.</source>
        <translation>La session de ce compte est terminée ou ne peut pas être renouvelée. Cliquez ici pour l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher un compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Gérer les comptes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>There is no account yet.</source>
        <translation>Il n’y a pas encore de compte.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Sign out of &amp;all now</source>
        <translation>Se déconnecter de &amp;tous maintenant</translation>
    </message>
    <message>
        <source>Sign out of &amp;all accounts</source>
        <translation>Se déconnecter de &amp;tous les comptes</translation>
    </message>
    <message>
        <source>Signing out of all accounts...</source>
        <translation>Déconnexion de tous les comptes…</translation>
    </message>
    <message>
        <source>Your browser opens a page for each account, one after the other.</source>
        <translation>Votre navigateur ouvre une page pour chaque compte, l’une après l’autre.</translation>
    </message>
</context>
<context>
    <name>AddAccountCard</name>
    <message>
        <source>&amp;Add an account</source>
        <translation>A&amp;jouter un compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use another provider</source>
        <translation>Utiliser un autre fournisseur</translation>
    </message>
    <message>
        <source>No provider is set up yet.</source>
        <translation>Aucun fournisseur n’est encore configuré.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>The provider displays it when you register the application.</source>
        <translation>Le fournisseur l’affiche quand vous enregistrez l’application.</translation>
    </message>
    <message>
        <source>Redirect URL for this provider</source>
        <translation>URL de redirection pour ce fournisseur</translation>
    </message>
    <message>
        <source>Register exactly this redirect URL with the provider.</source>
        <translation>Enregistrez exactement cette URL de redirection auprès du fournisseur.</translation>
    </message>
    <message>
        <source>Sign in with this provider</source>
        <translation>Se connecter avec ce fournisseur</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Saisissez l’ID client.</translation>
    </message>
    <message>
        <source>Sign in with your browser to add the account.</source>
        <translation>Connectez-vous dans votre navigateur pour ajouter le compte.</translation>
    </message>
    <message>
        <source>Signs somebody else in with %1. Nobody is signed out.</source>
        <translation>Connecte une autre personne avec %1. Personne n&apos;est déconnecté.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The API&apos;s server wasn&apos;t found</source>
        <translation>Le serveur de l’API est introuvable</translation>
    </message>
    <message>
        <source>Check the address. If it is right, check your network.</source>
        <translation>Vérifiez l’adresse. Si elle est correcte, vérifiez votre réseau.</translation>
    </message>
    <message>
        <source>Nothing responds at this address</source>
        <translation>Rien ne répond à cette adresse</translation>
    </message>
    <message>
        <source>Check the host and the port, and whether the API is running.</source>
        <translation>Vérifiez l’hôte et le port, et que l’API est en service.</translation>
    </message>
    <message>
        <source>The API&apos;s server can&apos;t be trusted</source>
        <translation>Le serveur de l’API n’est pas fiable</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t one that this computer trusts, so the access token wasn&apos;t sent.</source>
        <translation>Cet ordinateur ne fait pas confiance à son certificat&#x202f;; le jeton d’accès n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection to the API</source>
        <translation>Pas de connexion sécurisée à l’API</translation>
    </message>
    <message>
        <source>The server offers none that this computer accepts, so the access token wasn&apos;t sent.</source>
        <translation>Le serveur n’en propose aucune que cet ordinateur accepte&#x202f;; le jeton d’accès n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Pas de connexion réseau</translation>
    </message>
    <message>
        <source>Connect to the network, and send the request again.</source>
        <translation>Connectez-vous au réseau, puis renvoyez la requête.</translation>
    </message>
    <message>
        <source>The API took too long</source>
        <translation>L’API a mis trop de temps</translation>
    </message>
    <message>
        <source>It may have received the request, but sent no complete response within a minute.</source>
        <translation>Elle a peut-être reçu la requête, mais n’a pas envoyé de réponse complète en une minute.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>The API may have received the request, but its response isn&apos;t complete.</source>
        <translation>L’API a peut-être reçu la requête, mais sa réponse n’est pas complète.</translation>
    </message>
    <message>
        <source>The response is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>Bifrost shows responses of up to 8 MiB. Ask for less, for example for fewer entries.</source>
        <translation>Bifrost affiche les réponses jusqu’à 8 Mio. Demandez-en moins, par exemple moins d’éléments.</translation>
    </message>
    <message>
        <source>The API redirects to another server</source>
        <translation>L’API redirige vers un autre serveur</translation>
    </message>
    <message>
        <source>It leads to %1, where the access token wasn&apos;t sent. If you trust that server, enter its address.</source>
        <translation>La redirection mène à %1, où le jeton d’accès n’a pas été envoyé. Si vous faites confiance à ce serveur, saisissez son adresse.</translation>
    </message>
    <message>
        <source>The access token has too few scopes for this request, and the API doesn&apos;t say which one it needs.</source>
        <translation>Le jeton d’accès a trop peu de scopes pour cette requête, et l’API n’indique pas lequel il lui faut.</translation>
    </message>
    <message>
        <source>The access token lacks: %1. Sign in again, and consent to it.</source>
        <translation>Il manque au jeton d’accès&#x202f;: %1. Connectez-vous de nouveau et donnez-y votre consentement.</translation>
    </message>
    <message>
        <source>The API requires another permission</source>
        <translation>L’API exige une autre autorisation</translation>
    </message>
    <message>
        <source>The API requires a stronger or more recent sign-in</source>
        <translation>L’API exige une authentification plus forte ou plus récente</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for your password or for a second factor.</source>
        <translation>Connectez-vous de nouveau. Le fournisseur demandera peut-être votre mot de passe ou un second facteur.</translation>
    </message>
    <message>
        <source>The API rejected the access token</source>
        <translation>L’API a rejeté le jeton d’accès</translation>
    </message>
    <message>
        <source>It was renewed, and the API rejected the new one, too. The API may accept tokens of another provider, or for another audience.</source>
        <translation>Il a été renouvelé, et l’API a aussi rejeté le nouveau. L’API n’accepte peut-être que les jetons d’un autre fournisseur, ou destinés à une autre audience.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say what it expects.</source>
        <translation>Elle n’indique pas ce qu’elle attend.</translation>
    </message>
    <message>
        <source>It asks for the method %1. Bifrost offers the access token alone.</source>
        <translation>Elle demande la méthode %1. Bifrost ne propose que le jeton d’accès.</translation>
    </message>
    <message>
        <source>Message from the API: %1</source>
        <translation>Message de l’API&#x202f;: %1</translation>
    </message>
    <message>
        <source>The request was canceled</source>
        <translation>La requête a été annulée</translation>
    </message>
    <message>
        <source>The API may have received it already.</source>
        <translation>L’API l’a peut-être déjà reçue.</translation>
    </message>
    <message>
        <source>The API expects another way to sign in</source>
        <translation>L’API attend une autre façon de se connecter</translation>
    </message>
    <message>
        <source>The API doesn&apos;t allow this request</source>
        <translation>L’API n’autorise pas cette requête</translation>
    </message>
    <message>
        <source>It knows who you are. Another user, or another permission at the API, may be needed.</source>
        <translation>Elle sait qui vous êtes. Il faut peut-être un autre utilisateur, ou une autre autorisation auprès de l’API.</translation>
    </message>
    <message>
        <source>The API asks you to wait</source>
        <translation>L’API vous demande d’attendre</translation>
    </message>
    <message>
        <source>Send the request again in %1 minutes.</source>
        <translation>Renvoyez la requête dans %1 minutes.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>accepted, to be done later</source>
        <translation>acceptée, sera traitée plus tard</translation>
    </message>
    <message>
        <source>done, and there is nothing to show</source>
        <translation>fait, et il n’y a rien à afficher</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>the API doesn&apos;t understand the request</source>
        <translation>l’API ne comprend pas la requête</translation>
    </message>
    <message>
        <source>the API doesn&apos;t know who is asking</source>
        <translation>l’API ne sait pas qui fait la requête</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>nothing is at this address</source>
        <translation>il n’y a rien à cette adresse</translation>
    </message>
    <message>
        <source>this method isn&apos;t allowed here</source>
        <translation>cette méthode n’est pas autorisée ici</translation>
    </message>
    <message>
        <source>not available in a form that the headers accept</source>
        <translation>non disponible sous une forme que les en-têtes acceptent</translation>
    </message>
    <message>
        <source>it conflicts with what is there</source>
        <translation>en conflit avec ce qui existe déjà</translation>
    </message>
    <message>
        <source>the API doesn&apos;t read this kind of body</source>
        <translation>l’API ne lit pas ce type de corps</translation>
    </message>
    <message>
        <source>the API understands the body, but can&apos;t use it</source>
        <translation>l’API comprend le corps, mais ne peut pas l’utiliser</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>the request succeeded</source>
        <translation>la requête a réussi</translation>
    </message>
    <message>
        <source>the API failed</source>
        <translation>une erreur s’est produite dans l’API</translation>
    </message>
    <message>
        <source>the API refused the request</source>
        <translation>l’API a refusé la requête</translation>
    </message>
    <message>
        <source>the API points elsewhere</source>
        <translation>l’API renvoie ailleurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status, and what it means</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Only reads.</source>
        <translation>Lecture seule.</translation>
    </message>
    <message>
        <source>Removes something at the API, and may not be undone.</source>
        <translation>Supprime quelque chose dans l’API, peut-être de façon irréversible.</translation>
    </message>
    <message>
        <source>May change something at the API, and twice if sent twice.</source>
        <translation>Peut modifier quelque chose dans l’API, et deux fois en cas de double envoi.</translation>
    </message>
    <message>
        <source>Changes something at the API.</source>
        <translation>Modifie quelque chose dans l’API.</translation>
    </message>
</context>
<context>
    <name>ApiCall</name>
    <message>
        <source>Leave out Authorization: Bifrost adds the access token itself.</source>
        <translation>N’indiquez pas Authorization&#x202f;: Bifrost ajoute lui-même le jeton d’accès.</translation>
    </message>
    <message>
        <source>Write each header as Name: value, in ASCII.</source>
        <translation>Écrivez chaque en-tête sous la forme Nom: valeur, en ASCII.</translation>
    </message>
    <message>
        <source>Enter the address of an API.</source>
        <translation>Saisissez l’adresse d’une API.</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://api.example.com/orders.</source>
        <translation>Saisissez une adresse complète, comme https://api.example.com/orders.</translation>
    </message>
    <message>
        <source>Leave out the name and password.</source>
        <translation>N’indiquez ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>The access token is sent over https alone, or to this computer.</source>
        <translation>Le jeton d’accès n’est envoyé que par https, ou à cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ApiControl</name>
    <message>
        <source>canceled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>ApiForm</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>E&amp;nvoyer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>Copier en &amp;curl</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>It needs the scope %1, which this session doesn&apos;t have. Add it in Settings.</source>
        <translation>Il faut le scope %1, que cette session n’a pas. Ajoutez-le dans les Paramètres.</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Earlier requests, until you sign out</source>
        <translation>Requêtes précédentes, jusqu’à votre déconnexion</translation>
    </message>
    <message>
        <source>These servers may get the access token:</source>
        <translation>Ces serveurs peuvent recevoir le jeton d’accès&#x202f;:</translation>
    </message>
    <message>
        <source>Calls an API with your access token, as an application would.</source>
        <translation>Appelle une API avec votre jeton d’accès, comme le ferait une application.</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>Aut&amp;oriser</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Whoever has the access token can act in your name until it expires. Allow it only for a server that you trust. Bifrost remembers your answer.</source>
        <translation>Toute personne qui possède le jeton d’accès peut agir en votre nom jusqu’à ce qu’il expire. N’autorisez son envoi qu’à un serveur auquel vous faites confiance. Bifrost se souvient de votre réponse.</translation>
    </message>
    <message>
        <source>Send the access token to %1?</source>
        <translation>Envoyer le jeton d’accès à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>The servers that may get the access token are set %1: %2</source>
        <translation>Les serveurs qui peuvent recevoir le jeton d’accès sont définis %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ApiResponseView</name>
    <message>
        <source>The response, a picture</source>
        <translation>La réponse, une image</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copier le corps</translation>
    </message>
    <message>
        <source>Headers of the response</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>Copier les en-têtes</translation>
    </message>
    <message>
        <source>Save &amp;response...</source>
        <translation>Enregistrer la &amp;réponse…</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>The request was sent.</source>
        <translation>La requête a été envoyée.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the access token was renewed for it</source>
        <translation>le jeton d’accès a été renouvelé pour elle</translation>
    </message>
    <message>
        <source>The picture is being read...</source>
        <translation>Lecture de l’image en cours…</translation>
    </message>
    <message>
        <source>The body isn&apos;t text, and isn&apos;t shown. You can save it to a file.</source>
        <translation>Le corps n’est pas du texte et n’est pas affiché. Vous pouvez l’enregistrer dans un fichier.</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>The response was saved as %1.</source>
        <translation>La réponse a été enregistrée sous %1.</translation>
    </message>
</context>
<context>
    <name>AutostartText</name>
    <message>
        <source>Starting with the desktop couldn&apos;t be changed</source>
        <translation>Le démarrage avec le bureau n’a pas pu être modifié</translation>
    </message>
    <message>
        <source>Change it in the settings of your desktop, where the programs are listed that start with it.</source>
        <translation>Modifiez-le dans les paramètres de votre bureau, là où figurent les programmes qui démarrent avec lui.</translation>
    </message>
</context>
<context>
    <name>BackgroundPortal</name>
    <message>
        <source>Keeps your accounts signed in.</source>
        <translation>Garde vos comptes connectés.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>&amp;Details</source>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>The logo %1 can&apos;t be read. Enter the whole path of a file that you may read.</source>
        <translation>Le logo %1 est illisible. Saisissez le chemin complet d’un fichier que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 1 MiB. Use a smaller file.</source>
        <translation>Le logo %1 dépasse 1 Mio. Utilisez un fichier plus petit.</translation>
    </message>
    <message>
        <source>The logo %1 isn&apos;t a PNG, JPEG, WebP or SVG picture, or has more than 16 million pixels.</source>
        <translation>Le logo %1 n’est pas une image PNG, JPEG, WebP ou SVG, ou compte plus de 16 millions de pixels.</translation>
    </message>
    <message>
        <source>The logo %1 refers to other files, contains a script, or is too complex. Save it as PNG.</source>
        <translation>Le logo %1 fait référence à d’autres fichiers, contient un script ou est trop complexe. Enregistrez-le en PNG.</translation>
    </message>
    <message>
        <source>The color &quot;%1&quot; isn&apos;t one. Write it as #rrggbb.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une couleur. Écrivez-la sous la forme #rrggbb.</translation>
    </message>
    <message>
        <source>The color %1 would be hard to read, so a darker or lighter one of the same hue is used.</source>
        <translation>La couleur %1 serait difficile à lire&#x202f;; une couleur plus foncée ou plus claire de la même teinte est donc utilisée.</translation>
    </message>
</context>
<context>
    <name>BrandCard</name>
    <message>
        <source>From the provider</source>
        <translation>Celle du fournisseur</translation>
    </message>
    <message>
        <source>Bifrost&apos;s own</source>
        <translation>Celle de Bifrost</translation>
    </message>
    <message>
        <source>Your organization&apos;s look</source>
        <translation>Identité visuelle de votre organisation</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Défini %1&#x202f;; ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>A name, a color, and a logo can be set in the settings file, below [Branding].</source>
        <translation>Un nom, une couleur et un logo peuvent être définis dans le fichier de paramètres, sous [Branding].</translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>un logo</translation>
    </message>
    <message>
        <source>Your organization has set no look of its own.</source>
        <translation>Votre organisation n’a pas défini d’identité visuelle propre.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En usage&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Signing out</source>
        <translation>Déconnexion en cours</translation>
    </message>
    <message>
        <source>Your browser is opening the provider&apos;s page, which ends your session there. If nothing happens, press the button.</source>
        <translation>Votre navigateur ouvre la page du fournisseur, qui y met fin à votre session. S’il ne se passe rien, appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>l’application</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>You can close this tab and return to {{name}}. This page can&apos;t be loaded again.</source>
        <translation>Vous pouvez fermer cet onglet et revenir à {{name}}. Cette page ne peut pas être rechargée.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <source>{{name}} did not accept this sign-in</source>
        <translation>{{name}} n’a pas accepté cette connexion</translation>
    </message>
    <message>
        <source>{{message}} Nobody is signed in. You can close this tab and return to {{name}}.</source>
        <translation>{{message}} Personne n’est connecté. Vous pouvez fermer cet onglet et revenir à {{name}}.</translation>
    </message>
    <message>
        <source>The request was declined</source>
        <translation>La demande a été refusée</translation>
    </message>
    <message>
        <source>Nothing has changed. You can close this tab and try again in {{name}}.</source>
        <translation>Rien n’a changé. Vous pouvez fermer cet onglet et réessayer dans {{name}}.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>You can close this tab. See {{name}} for what happened and what to do next.</source>
        <translation>Vous pouvez fermer cet onglet. Consultez {{name}} pour savoir ce qui s’est passé et que faire ensuite.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Cette page n’est plus à jour</translation>
    </message>
    <message>
        <source>No sign-in or sign-out is waiting for it anymore. You can close this tab and start again in {{name}}.</source>
        <translation>Aucune connexion ni déconnexion ne l’attend plus. Vous pouvez fermer cet onglet et recommencer dans {{name}}.</translation>
    </message>
    <message>
        <source>This response could not be matched</source>
        <translation>Cette réponse n’a pas pu être associée</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which sign-in it belongs to, so {{name}} ignored it and is still waiting. See {{name}} for what to do next. You can close this tab.</source>
        <translation>Elle n’indique pas à quelle connexion elle appartient&#x202f;; {{name}} l’a donc ignorée et attend toujours. Consultez {{name}} pour savoir que faire ensuite. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>This sign-in expects another address</source>
        <translation>Cette connexion attend une autre adresse</translation>
    </message>
    <message>
        <source>{{name}} asked for a different name of this computer: localhost, 127.0.0.1, and [::1] aren&apos;t the same here. See {{name}} for what to do next. You can close this tab.</source>
        <translation>{{name}} a demandé un autre nom de cet ordinateur&#x202f;: localhost, 127.0.0.1 et [::1] ne sont pas équivalents ici. Consultez {{name}} pour savoir que faire ensuite. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>This link has been used</source>
        <translation>Ce lien a déjà été utilisé</translation>
    </message>
    <message>
        <source>Press &quot;Open the browser again&quot; in {{name}}. You can close this tab.</source>
        <translation>Choisissez «&#x202f;Rouvrir le navigateur&#x202f;» dans {{name}}. Vous pouvez fermer cet onglet.</translation>
    </message>
</context>
<context>
    <name>CheckMeaning</name>
    <message>
        <source>The provider&apos;s description of itself must be readable, and must not say anything twice.</source>
        <translation>La description que le fournisseur donne de lui-même doit être lisible et ne rien indiquer deux fois.</translation>
    </message>
    <message>
        <source>The description must be that of the issuer that you configured, character by character.</source>
        <translation>L’émetteur de la description doit être celui que vous avez configuré, au caractère près.</translation>
    </message>
    <message>
        <source>The description must name one issuer, not a pattern for many.</source>
        <translation>La description doit désigner un seul émetteur, et non un modèle pour plusieurs.</translation>
    </message>
    <message>
        <source>The description must contain the addresses that signing in needs.</source>
        <translation>La description doit contenir les adresses nécessaires à la connexion.</translation>
    </message>
    <message>
        <source>The provider&apos;s addresses must be encrypted (https), so that nobody on the network can read along.</source>
        <translation>Les adresses du fournisseur doivent être chiffrées (https), afin que personne sur le réseau ne puisse lire les échanges.</translation>
    </message>
    <message>
        <source>The provider must accept requests that this application can send.</source>
        <translation>Le fournisseur doit accepter des requêtes que cette application peut envoyer.</translation>
    </message>
    <message>
        <source>The provider must offer the authorization code flow, with which desktop applications sign in.</source>
        <translation>Le fournisseur doit proposer le flux de code d’autorisation, avec lequel les applications de bureau se connectent.</translation>
    </message>
    <message>
        <source>The provider must offer PKCE with S256, so that nobody else can use the code.</source>
        <translation>Le fournisseur doit proposer PKCE avec S256, afin que personne d’autre ne puisse utiliser le code.</translation>
    </message>
    <message>
        <source>The provider must be able to bind tokens to this computer, if the settings require it.</source>
        <translation>Le fournisseur doit pouvoir lier les jetons à cet ordinateur, si les paramètres l’exigent.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be readable.</source>
        <translation>La réponse du navigateur doit être lisible.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must contain each value only once.</source>
        <translation>La réponse du navigateur ne doit contenir chaque valeur qu’une seule fois.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must say which sign-in it belongs to.</source>
        <translation>La réponse du navigateur doit dire à quelle connexion elle appartient.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must belong to this sign-in, so that nobody can slip in another one.</source>
        <translation>La réponse du navigateur doit appartenir à cette connexion, afin que personne ne puisse en glisser une autre.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must say which provider sent it, if the provider has announced that.</source>
        <translation>La réponse du navigateur doit dire quel fournisseur l’a envoyée, si le fournisseur l’a annoncé.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must come from this provider and not from another one.</source>
        <translation>La réponse du navigateur doit venir de ce fournisseur, et non d’un autre.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must contain a code or an error.</source>
        <translation>La réponse du navigateur doit contenir un code ou une erreur.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be signed, if that was requested.</source>
        <translation>La réponse du navigateur doit être signée, si cela a été demandé.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be meant for this application.</source>
        <translation>La réponse du navigateur doit être destinée à cette application.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must not be older than it says it may be.</source>
        <translation>La réponse du navigateur ne doit pas être plus ancienne qu’elle ne l’autorise elle-même.</translation>
    </message>
    <message>
        <source>An address that the user pastes must be the one that the provider sends the browser to.</source>
        <translation>Une adresse collée par l’utilisateur doit être celle à laquelle le fournisseur envoie le navigateur.</translation>
    </message>
    <message>
        <source>The provider must return a reference to the request that was sent to it.</source>
        <translation>Le fournisseur doit renvoyer une référence à la requête qui lui a été envoyée.</translation>
    </message>
    <message>
        <source>The response must contain the code with which the application asks for its tokens.</source>
        <translation>La réponse doit contenir le code avec lequel l’application demande ses jetons.</translation>
    </message>
    <message>
        <source>The code for the other device must be short and easy to enter.</source>
        <translation>Le code pour l’autre appareil doit être court et facile à saisir.</translation>
    </message>
    <message>
        <source>The page on which the code is entered must have an encrypted address (https).</source>
        <translation>La page où le code est saisi doit avoir une adresse chiffrée (https).</translation>
    </message>
    <message>
        <source>The response with the tokens must be readable.</source>
        <translation>La réponse contenant les jetons doit être lisible.</translation>
    </message>
    <message>
        <source>The response must contain an access token.</source>
        <translation>La réponse doit contenir un jeton d’accès.</translation>
    </message>
    <message>
        <source>The access token must be of a type that this application can use.</source>
        <translation>Le jeton d’accès doit être d’un type que cette application peut utiliser.</translation>
    </message>
    <message>
        <source>The access token must be bound to this computer, if the settings require it.</source>
        <translation>Le jeton d’accès doit être lié à cet ordinateur, si les paramètres l’exigent.</translation>
    </message>
    <message>
        <source>The response must contain an ID token, which says who has signed in.</source>
        <translation>La réponse doit contenir un jeton d’ID, qui dit qui s’est connecté.</translation>
    </message>
    <message>
        <source>The provider&apos;s keys must be readable.</source>
        <translation>Les clés du fournisseur doivent être lisibles.</translation>
    </message>
    <message>
        <source>There must not be more keys than can be searched quickly.</source>
        <translation>Il ne doit pas y avoir plus de clés que l’on ne peut en parcourir rapidement.</translation>
    </message>
    <message>
        <source>The token must not be encrypted, unless this application has a key to decrypt it.</source>
        <translation>Le jeton ne doit pas être chiffré, sauf si cette application a une clé pour le déchiffrer.</translation>
    </message>
    <message>
        <source>The token must have the form of a signed token.</source>
        <translation>Le jeton doit avoir la forme d’un jeton signé.</translation>
    </message>
    <message>
        <source>The token must not be larger than any genuine one.</source>
        <translation>Le jeton ne doit pas être plus volumineux qu’un vrai jeton ne peut l’être.</translation>
    </message>
    <message>
        <source>The token&apos;s header must be readable.</source>
        <translation>L’en-tête du jeton doit être lisible.</translation>
    </message>
    <message>
        <source>The token must not demand anything that this application doesn&apos;t know.</source>
        <translation>Le jeton ne doit rien exiger que cette application ne connaisse pas.</translation>
    </message>
    <message>
        <source>The token must be signed with a method that is accepted. Unsigned tokens never are.</source>
        <translation>Le jeton doit être signé avec une méthode acceptée. Les jetons non signés ne le sont jamais.</translation>
    </message>
    <message>
        <source>The key that signed the token must be one that the provider publishes.</source>
        <translation>La clé qui a signé le jeton doit être l’une de celles que publie le fournisseur.</translation>
    </message>
    <message>
        <source>That key must be strong enough and meant for signatures.</source>
        <translation>Cette clé doit être assez forte et destinée aux signatures.</translation>
    </message>
    <message>
        <source>The signature must prove that the provider wrote the token and that nobody changed it.</source>
        <translation>La signature doit prouver que le jeton vient du fournisseur et que personne ne l’a modifié.</translation>
    </message>
    <message>
        <source>The encrypted message must have the form of one.</source>
        <translation>Le message chiffré doit avoir la forme d’un message chiffré.</translation>
    </message>
    <message>
        <source>The encrypted message must not demand anything that this application doesn&apos;t know.</source>
        <translation>Le message chiffré ne doit rien exiger que cette application ne connaisse pas.</translation>
    </message>
    <message>
        <source>The message must be encrypted with a method that is accepted.</source>
        <translation>Le message doit être chiffré avec une méthode acceptée.</translation>
    </message>
    <message>
        <source>The message must be encrypted for a key of this application.</source>
        <translation>Le message doit être chiffré pour une clé de cette application.</translation>
    </message>
    <message>
        <source>The message must be decryptable, and must not have been changed.</source>
        <translation>Le message doit pouvoir être déchiffré et ne pas avoir été modifié.</translation>
    </message>
    <message>
        <source>The ID token must be readable, and must not say anything twice.</source>
        <translation>Le jeton d’ID doit être lisible et ne rien indiquer deux fois.</translation>
    </message>
    <message>
        <source>The ID token must come from this provider.</source>
        <translation>Le jeton d’ID doit venir de ce fournisseur.</translation>
    </message>
    <message>
        <source>The ID token must name a user.</source>
        <translation>Le jeton d’ID doit désigner un utilisateur.</translation>
    </message>
    <message>
        <source>The ID token must be meant for this application.</source>
        <translation>Le jeton d’ID doit être destiné à cette application.</translation>
    </message>
    <message>
        <source>The ID token must not be meant for unknown applications as well.</source>
        <translation>Le jeton d’ID ne doit pas être destiné aussi à des applications inconnues.</translation>
    </message>
    <message>
        <source>If the ID token says which application requested it, it must be this one.</source>
        <translation>Si le jeton d’ID dit quelle application l’a demandé, ce doit être celle-ci.</translation>
    </message>
    <message>
        <source>The ID token must still be valid, by the provider&apos;s clock.</source>
        <translation>Le jeton d’ID doit être encore valide, d’après l’horloge du fournisseur.</translation>
    </message>
    <message>
        <source>The ID token must say when it was issued.</source>
        <translation>Le jeton d’ID doit dire quand il a été émis.</translation>
    </message>
    <message>
        <source>The ID token must not come from the future.</source>
        <translation>Le jeton d’ID ne doit pas venir du futur.</translation>
    </message>
    <message>
        <source>If the ID token says from when it is valid, that time must have come.</source>
        <translation>Si le jeton d’ID dit à partir de quand il est valide, ce moment doit être arrivé.</translation>
    </message>
    <message>
        <source>The ID token must have been issued for this sign-in, so that no older one can be used.</source>
        <translation>Le jeton d’ID doit avoir été émis pour cette connexion, afin qu’aucun jeton plus ancien ne puisse servir.</translation>
    </message>
    <message>
        <source>The ID token and the access token must belong together.</source>
        <translation>Le jeton d’ID et le jeton d’accès doivent aller ensemble.</translation>
    </message>
    <message>
        <source>The ID token and the code must belong together.</source>
        <translation>Le jeton d’ID et le code doivent aller ensemble.</translation>
    </message>
    <message>
        <source>The user must have signed in with the provider recently, if that was requested.</source>
        <translation>L’utilisateur doit s’être connecté récemment chez le fournisseur, si cela a été demandé.</translation>
    </message>
    <message>
        <source>The new ID token must come from the same provider as the one before.</source>
        <translation>Le nouveau jeton d’ID doit venir du même fournisseur que le précédent.</translation>
    </message>
    <message>
        <source>The new ID token must name the same user as the one before.</source>
        <translation>Le nouveau jeton d’ID doit désigner le même utilisateur que le précédent.</translation>
    </message>
    <message>
        <source>The new ID token must be meant for the same applications as the one before.</source>
        <translation>Le nouveau jeton d’ID doit être destiné aux mêmes applications que le précédent.</translation>
    </message>
    <message>
        <source>The new ID token must name the same requesting application as the one before.</source>
        <translation>Le nouveau jeton d’ID doit indiquer la même application demandeuse que le précédent.</translation>
    </message>
    <message>
        <source>The new ID token must belong to the same sign-in: the time of the sign-in must not have changed.</source>
        <translation>Le nouveau jeton d’ID doit appartenir à la même connexion&#x202f;: l’heure de celle-ci ne doit pas avoir changé.</translation>
    </message>
    <message>
        <source>If the new ID token has a nonce, it must be that of the sign-in.</source>
        <translation>Si le nouveau jeton d’ID a un nonce, ce doit être celui de la connexion.</translation>
    </message>
    <message>
        <source>The information about the user must be readable.</source>
        <translation>Les informations sur l’utilisateur doivent être lisibles.</translation>
    </message>
    <message>
        <source>The information must say which user it is about.</source>
        <translation>Les informations doivent dire quel utilisateur elles concernent.</translation>
    </message>
    <message>
        <source>The information must be about the user who has signed in.</source>
        <translation>Les informations doivent concerner l’utilisateur qui s’est connecté.</translation>
    </message>
    <message>
        <source>The information must not be encrypted, unless this application has a key to decrypt it.</source>
        <translation>Les informations ne doivent pas être chiffrées, sauf si cette application a une clé pour les déchiffrer.</translation>
    </message>
    <message>
        <source>If the information is signed, the signature must be the provider&apos;s.</source>
        <translation>Si les informations sont signées, la signature doit être celle du fournisseur.</translation>
    </message>
    <message>
        <source>If the information says which provider it comes from, it must be this one.</source>
        <translation>Si les informations disent de quel fournisseur elles viennent, ce doit être celui-ci.</translation>
    </message>
    <message>
        <source>If the information says which application it is meant for, it must be this one.</source>
        <translation>Si les informations disent à quelle application elles sont destinées, ce doit être celle-ci.</translation>
    </message>
    <message>
        <source>If the information says until when it is valid, that time must not have passed.</source>
        <translation>Si les informations disent jusqu’à quand elles sont valides, ce moment ne doit pas être passé.</translation>
    </message>
    <message>
        <source>An attribute that the application needs must be there, in the form that it expects.</source>
        <translation>Un attribut dont l’application a besoin doit être présent, sous la forme attendue.</translation>
    </message>
    <message>
        <source>The response must belong to this sign-out.</source>
        <translation>La réponse doit appartenir à cette déconnexion.</translation>
    </message>
    <message>
        <source>The provider must take requests directly (PAR), if the security profile requires it.</source>
        <translation>Le fournisseur doit accepter les demandes directes (PAR), si le profil de sécurité l’exige.</translation>
    </message>
    <message>
        <source>The provider must announce that it names itself in its responses, if the security profile requires it.</source>
        <translation>Le fournisseur doit annoncer qu’il se nomme dans ses réponses, si le profil de sécurité l’exige.</translation>
    </message>
    <message>
        <source>The provider must offer a signature method that the security profile allows.</source>
        <translation>Le fournisseur doit proposer une méthode de signature autorisée par le profil de sécurité.</translation>
    </message>
    <message>
        <source>The provider must be able to bind tokens to this computer or to the client certificate, if the security profile requires it.</source>
        <translation>Le fournisseur doit pouvoir lier les jetons à cet ordinateur ou au certificat client, si le profil de sécurité l’exige.</translation>
    </message>
    <message>
        <source>The token must be signed with a method that the security profile allows.</source>
        <translation>Le jeton doit être signé avec une méthode autorisée par le profil de sécurité.</translation>
    </message>
    <message>
        <source>The list of organizations must be readable, and must not lead to another server.</source>
        <translation>La liste des organisations doit être lisible et ne doit pas mener à un autre serveur.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Sa&amp;ve report...</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>%1 more are in the report.</source>
        <translation>%1 de plus dans le rapport.</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>Checking...</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>This takes a few seconds, or up to two minutes if something doesn&apos;t respond.</source>
        <translation>Cela prend quelques secondes, ou jusqu’à deux minutes si quelque chose ne répond pas.</translation>
    </message>
    <message>
        <source>One problem so far</source>
        <translation>Un problème pour l’instant</translation>
    </message>
    <message>
        <source>%1 problems so far</source>
        <translation>%1 problèmes pour l’instant</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Nothing here prevents a sign-in.</source>
        <translation>Rien ici n’empêche de se connecter.</translation>
    </message>
    <message>
        <source>One problem found</source>
        <translation>Un problème détecté</translation>
    </message>
    <message>
        <source>%1 problems found</source>
        <translation>%1 problèmes détectés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Stored session</source>
        <translation>Session enregistrée</translation>
    </message>
    <message>
        <source>none for this client</source>
        <translation>aucune pour ce client</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (process %3)</source>
        <translation>Le port %1 est occupé par %2 (processus %3)</translation>
    </message>
    <message>
        <source>Port %1 is taken by another user&apos;s program</source>
        <translation>Le port %1 est occupé par le programme d’un autre utilisateur</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>Le port %1 est occupé par un autre programme</translation>
    </message>
    <message>
        <source>Redirect listener</source>
        <translation>Réception de la réponse</translation>
    </message>
    <message>
        <source>Close that program, or set another redirect port and register it with the provider. Meanwhile Bifrost uses a free port, which most providers reject unless it is registered.</source>
        <translation>Fermez ce programme, ou choisissez un autre port de redirection et enregistrez-le auprès du fournisseur. En attendant, Bifrost utilise un port libre, que la plupart des fournisseurs rejettent s’il n’est pas enregistré.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This computer has no certificate authorities</source>
        <translation>Cet ordinateur n’a aucune autorité de certification</translation>
    </message>
    <message>
        <source>No TLS library can be loaded</source>
        <translation>Aucune bibliothèque TLS ne peut être chargée</translation>
    </message>
    <message>
        <source>Without TLS, no provider can be reached. Install the system&apos;s certificate authorities (ca-certificates) and OpenSSL 3.</source>
        <translation>Sans TLS, aucun fournisseur n’est joignable. Installez les autorités de certification du système (ca-certificates) et OpenSSL 3.</translation>
    </message>
    <message>
        <source>%1, %2, %3 certificate authorities</source>
        <translation>%1, %2, %3 autorités de certification</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>The desktop decides which one opens</source>
        <translation>L’environnement de bureau décide lequel s’ouvre</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t start (%2)</source>
        <translation>%1 ne démarre pas (%2)</translation>
    </message>
    <message>
        <source>Start it yourself to see why. Install it again, or choose another default browser in the settings of the desktop.</source>
        <translation>Démarrez-le vous-même pour en voir la raison. Réinstallez-le, ou choisissez un autre navigateur par défaut dans les paramètres du bureau.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Wrote, read, and removed an entry in %1 ms</source>
        <translation>Entrée écrite, lue et supprimée en %1 ms</translation>
    </message>
    <message>
        <source>localhost</source>
        <translation>localhost</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know the name</source>
        <translation>Cet ordinateur ne connaît pas ce nom</translation>
    </message>
    <message>
        <source>Correct the line for localhost in the file hosts (127.0.0.1 localhost), or use 127.0.0.1 as the redirect host and register it with the provider.</source>
        <translation>Corrigez la ligne de localhost dans le fichier hosts (127.0.0.1 localhost), ou utilisez 127.0.0.1 comme hôte de redirection et enregistrez-le auprès du fournisseur.</translation>
    </message>
    <message>
        <source>snap %1: the desktop opens the browser, and the keychain needs the interface password-manager-service</source>
        <translation>Snap %1&#x202f;: l’environnement de bureau ouvre le navigateur, et le trousseau nécessite l’interface password-manager-service</translation>
    </message>
    <message>
        <source>Flatpak %1: the desktop&apos;s portal opens the browser, and the keychain needs access to org.freedesktop.secrets</source>
        <translation>Flatpak %1&#x202f;: le portail du bureau ouvre le navigateur, et le trousseau nécessite l’accès à org.freedesktop.secrets</translation>
    </message>
    <message>
        <source>container: a browser outside of it can&apos;t come back to this computer&apos;s ports unless it shares the network</source>
        <translation>conteneur&#x202f;: un navigateur extérieur ne peut revenir aux ports de cet ordinateur que si le conteneur partage le réseau</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux: a browser of Windows has to reach its ports</source>
        <translation>Sous-système Windows pour Linux&#x202f;: un navigateur de Windows doit pouvoir atteindre ses ports</translation>
    </message>
    <message>
        <source>SSH: the browser has to run on this computer, not on the one you sit at</source>
        <translation>SSH&#x202f;: le navigateur doit s’exécuter sur cet ordinateur, pas sur celui que vous avez devant vous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Organization or issuer</source>
        <translation>Organisation ou émetteur</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Paramètres supplémentaires</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>Hôte de redirection</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>Ports de redirection</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID d’application</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter it in Settings; no one can sign in without it.</source>
        <translation>Saisissez cette valeur dans les Paramètres&#x202f;; sans elle, personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>%1 requires it. Save it in a file that only you can read, and name the file with ClientSecretFile= below [Provider] in the settings file, or with --client-secret-file.</source>
        <translation>%1 l’exige. Enregistrez-le dans un fichier que vous seul pouvez lire, et indiquez ce fichier avec ClientSecretFile= sous [Provider] dans le fichier de paramètres, ou avec --client-secret-file.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>from the settings</source>
        <translation>d’après les paramètres</translation>
    </message>
    <message>
        <source>from an environment variable</source>
        <translation>d’après une variable d’environnement</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>d’après le système</translation>
    </message>
    <message>
        <source>none: the provider is on this computer</source>
        <translation>aucun&#x202f;: le fournisseur est sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 asks for a name and password (%2)</source>
        <translation>%1 demande un nom et un mot de passe (%2)</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Résolution de noms</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is looked up by the proxy %2</source>
        <translation>%1 est résolu par le proxy %2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Not used: the address of the provider has no https</source>
        <translation>Inutilisé&#x202f;: l’adresse du fournisseur n’est pas en https</translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;, issued by &quot;%3&quot;, expires on %4</source>
        <translation>%1 pour «&#x202f;%2&#x202f;», émis par «&#x202f;%3&#x202f;», expire le %4</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Not read: no provider is configured</source>
        <translation>Non lues&#x202f;: aucun fournisseur n’est configuré</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>UserInfo (the profile shows what the ID token says)</source>
        <translation>UserInfo (le profil affiche ce qu’indique le jeton d’ID)</translation>
    </message>
    <message>
        <source>revocation (tokens stay valid after a sign-out)</source>
        <translation>révocation (les jetons restent valides après une déconnexion)</translation>
    </message>
    <message>
        <source>signing out in the browser (the provider&apos;s session stays)</source>
        <translation>déconnexion dans le navigateur (la session du fournisseur demeure)</translation>
    </message>
    <message>
        <source>refresh tokens (a session ends with its access token)</source>
        <translation>jetons d’actualisation (une session se termine avec son jeton d’accès)</translation>
    </message>
    <message>
        <source>a statement about PKCE (Bifrost uses it anyway)</source>
        <translation>une indication sur PKCE (Bifrost l’utilise quand même)</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>nothing that Bifrost uses</source>
        <translation>rien de ce que Bifrost utilise</translation>
    </message>
    <message>
        <source>Known of %1: %2</source>
        <translation>Ce que l’on sait de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Not read, because the metadata can&apos;t be used</source>
        <translation>Non lues, car les métadonnées sont inutilisables</translation>
    </message>
    <message>
        <source>%1 of %2 can be used</source>
        <translation>%1 sur %2 utilisables</translation>
    </message>
    <message>
        <source>Without a key, no ID token can be verified. Contact the provider&apos;s administrator.</source>
        <translation>Sans clé, aucun jeton d’ID ne peut être vérifié. Contactez l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1: not used, because it isn&apos;t %2</source>
        <translation>%1&#x202f;: non utilisée, attendu&#x202f;: %2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>The provider told no time</source>
        <translation>Le fournisseur n’a pas indiqué l’heure</translation>
    </message>
    <message>
        <source>As the provider&apos;s, within %1 s</source>
        <translation>Comme celle du fournisseur, à %1 s près</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client: &quot;%1&quot;</source>
        <translation>Le fournisseur ne connaît pas ce client&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Compare the client ID in Settings with the one that the provider shows for this application.</source>
        <translation>Comparez l’ID client des Paramètres avec celui que le fournisseur affiche pour cette application.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t registered: &quot;%2&quot;</source>
        <translation>%1 n’est pas enregistrée&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Register exactly %1 with the provider, as the redirect URL (callback URL) of this application.</source>
        <translation>Enregistrez exactement %1 auprès du fournisseur, comme URL de redirection (callback URL) de cette application.</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirection</translation>
    </message>
    <message>
        <source>%1 is registered, but: %2</source>
        <translation>%1 est enregistrée, mais&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 est enregistrée</translation>
    </message>
    <message>
        <source>%1: the provider doesn&apos;t say whether it is registered</source>
        <translation>%1&#x202f;: le fournisseur ne dit pas si elle est enregistrée</translation>
    </message>
    <message>
        <source>If the browser shows an error instead of coming back, register exactly this address.</source>
        <translation>Si le navigateur affiche une erreur au lieu de revenir, enregistrez exactement cette adresse.</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Système de fenêtrage</translation>
    </message>
    <message>
        <source>Windows can be opened</source>
        <translation>Des fenêtres peuvent être ouvertes</translation>
    </message>
    <message>
        <source>Start Bifrost in a desktop session with all the packages it depends on.</source>
        <translation>Démarrez Bifrost dans une session de bureau, avec tous les paquets dont il dépend.</translation>
    </message>
    <message>
        <source>Image formats</source>
        <translation>Formats d’image</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Icons and pictures can&apos;t be displayed. Install Qt&apos;s image plugins (qt6-svg-plugins).</source>
        <translation>Les icônes et les images ne peuvent pas être affichées. Installez les plugins d’image de Qt (qt6-svg-plugins).</translation>
    </message>
    <message>
        <source>Succeeded on %1</source>
        <translation>Réussi le %1</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t be reached on %1</source>
        <translation>Fournisseur injoignable le %1</translation>
    </message>
    <message>
        <source>The provider refused it on %1</source>
        <translation>Refusé par le fournisseur le %1</translation>
    </message>
    <message>
        <source>The provider had ended the session on %1</source>
        <translation>Session déjà terminée par le fournisseur, constaté le %1</translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>Échec le %1</translation>
    </message>
    <message>
        <source>Bifrost tries again by itself. See what it says about the network above.</source>
        <translation>Bifrost réessaie de lui-même. Voyez ce qui est indiqué plus haut sur le réseau.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Bifrost tries again by itself. If it keeps failing, sign in again.</source>
        <translation>Bifrost réessaie de lui-même. Si l’échec persiste, connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Dernier renouvellement</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>%1: the provider couldn&apos;t be asked</source>
        <translation>%1&#x202f;: le fournisseur n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>Decryption key</source>
        <translation>Clé de déchiffrement</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>Mode de réponse</translation>
    </message>
    <message>
        <source>Token binding (DPoP)</source>
        <translation>Liaison des jetons (DPoP)</translation>
    </message>
    <message>
        <source>Servers that may get the access token</source>
        <translation>Serveurs qui peuvent recevoir le jeton d’accès</translation>
    </message>
    <message>
        <source>Organization&apos;s name</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Organization&apos;s color</source>
        <translation>Couleur de l’organisation</translation>
    </message>
    <message>
        <source>Organization&apos;s logo</source>
        <translation>Logo de l’organisation</translation>
    </message>
    <message>
        <source>Look from the provider</source>
        <translation>Identité visuelle du fournisseur</translation>
    </message>
    <message>
        <source>Recording of requests</source>
        <translation>Consignation des requêtes</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>Keys in hardware</source>
        <translation>Clés dans le matériel</translation>
    </message>
    <message>
        <source>TPM 2.0: Made a key that signed in %1 ms</source>
        <translation>TPM 2.0&#x202f;: clé créée et utilisée pour signer en %1 ms</translation>
    </message>
    <message>
        <source>off: the keychain keeps them</source>
        <translation>désactivé&#x202f;: le trousseau les conserve</translation>
    </message>
    <message>
        <source>The keychain keeps them. %1</source>
        <translation>Le trousseau les conserve. %1</translation>
    </message>
    <message>
        <source>Security profile</source>
        <translation>Profil de sécurité</translation>
    </message>
    <message>
        <source>the way in which this client authenticates (it may be refused)</source>
        <translation>la façon dont ce client s’authentifie (elle sera peut-être refusée)</translation>
    </message>
    <message>
        <source>tokens that are bound to the client&apos;s certificate</source>
        <translation>jetons liés au certificat du client</translation>
    </message>
    <message>
        <source>tokens that are bound to this computer (DPoP), which Bifrost is set up to require</source>
        <translation>jetons liés à cet ordinateur (DPoP), ce que Bifrost est configuré pour exiger</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Démarrer avec le bureau</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Défini %1&#x202f;; ne peut pas être modifié ici.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>a minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Your clock is %1 slow</source>
        <translation>Votre horloge retarde de %1</translation>
    </message>
    <message>
        <source>Your clock is %1 fast</source>
        <translation>Votre horloge avance de %1</translation>
    </message>
    <message>
        <source>Meanwhile, Bifrost goes by the provider&apos;s time. Turn on automatic date and time in the system settings: other programs may stop working correctly.</source>
        <translation>En attendant, Bifrost suit l’heure du fournisseur. Activez le réglage automatique de la date et de l’heure dans les paramètres système&#x202f;: d’autres programmes pourraient ne plus fonctionner correctement.</translation>
    </message>
    <message>
        <source>The difference is too large for signing in. Turn on automatic date and time in the system settings, then try again.</source>
        <translation>L’écart est trop grand pour se connecter. Activez le réglage automatique de la date et de l’heure dans les paramètres système, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A provider that Bifrost knows by name, such as google or entra; &apos;list&apos; prints all names.</source>
        <translation>Un fournisseur que Bifrost connaît par son nom, comme google ou entra&#x202f;; «&#x202f;list&#x202f;» affiche tous les noms.</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know a provider named &apos;%1&apos;. &apos;bifrost --provider list&apos; prints the names; any other provider works with --issuer.</source>
        <translation>Bifrost ne connaît pas de fournisseur nommé «&#x202f;%1&#x202f;». «&#x202f;bifrost --provider list&#x202f;» affiche les noms&#x202f;; tout autre fournisseur s’indique avec --issuer.</translation>
    </message>
    <message>
        <source>Signs you in with Asgardeo or any other OpenID Connect provider.</source>
        <translation>Vous connecte avec Asgardeo ou tout autre fournisseur OpenID Connect.</translation>
    </message>
    <message>
        <source>The provider: an Asgardeo organization or an issuer URL.</source>
        <translation>Le fournisseur&#x202f;: une organisation Asgardeo ou une URL d’émetteur.</translation>
    </message>
    <message>
        <source>The client ID as registered with the provider.</source>
        <translation>L’ID client enregistré auprès du fournisseur.</translation>
    </message>
    <message>
        <source>A file that contains the client secret of a confidential client.</source>
        <translation>Un fichier contenant le secret client d’un client confidentiel.</translation>
    </message>
    <message>
        <source>The scopes to request, in quotation marks and separated by spaces.</source>
        <translation>Les scopes à demander, entre guillemets et séparés par des espaces.</translation>
    </message>
    <message>
        <source>An .env file with the variables of the Asgardeo guide (AUTH_ASGARDEO_...).</source>
        <translation>Un fichier .env avec les variables du guide Asgardeo (AUTH_ASGARDEO_...).</translation>
    </message>
    <message>
        <source>Checks everything that Bifrost needs on this computer and reports what&apos;s missing.</source>
        <translation>Vérifie tout ce dont Bifrost a besoin sur cet ordinateur et signale ce qui manque.</translation>
    </message>
    <message>
        <source>Signs out and removes everything that Bifrost stores on this computer.</source>
        <translation>Vous déconnecte et supprime tout ce que Bifrost a enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Run &apos;bifrost --help&apos; for a list of options.</source>
        <translation>«&#x202f;bifrost --help&#x202f;» affiche la liste des options.</translation>
    </message>
    <message>
        <source>A secret can&apos;t be passed on the command line, where every program can read it. Use --client-secret-file FILE or the variable BIFROST_CLIENT_SECRET.</source>
        <translation>Un secret ne peut pas être passé sur la ligne de commande, où tous les programmes peuvent le lire. Utilisez --client-secret-file FICHIER ou la variable BIFROST_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Unknown option: --%1.</source>
        <translation>Option inconnue&#x202f;: --%1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; isn&apos;t an option. Options start with --.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une option. Les options commencent par --.</translation>
    </message>
    <message>
        <source>--redirect-port takes port numbers from 1024 to 65535, separated by commas.</source>
        <translation>--redirect-port attend des numéros de port de 1024 à 65535, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file %1. Check its name and permissions.</source>
        <translation>Impossible de lire le fichier %1. Vérifiez son nom et ses autorisations.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the secret in %1: %2</source>
        <translation>Impossible de lire le secret dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>--redirect-host takes 127.0.0.1, localhost, or [::1].</source>
        <translation>--redirect-host attend 127.0.0.1, localhost ou [::1].</translation>
    </message>
    <message>
        <source>--authorization-parameter takes NAME=VALUE, which &apos;%1&apos; isn&apos;t.</source>
        <translation>--authorization-parameter attend NOM=VALEUR, ce que «&#x202f;%1&#x202f;» n’est pas.</translation>
    </message>
    <message>
        <source>An additional parameter of the sign-in request, for example access_type=offline. Can be repeated.</source>
        <translation>Un paramètre supplémentaire de la requête de connexion, par exemple access_type=offline. Peut être répété.</translation>
    </message>
    <message>
        <source>The host of the redirect URL: 127.0.0.1, localhost, or [::1].</source>
        <translation>L’hôte de l’URL de redirection&#x202f;: 127.0.0.1, localhost ou [::1].</translation>
    </message>
    <message>
        <source>The ports of the redirect host to try, separated by commas.</source>
        <translation>Les ports de l’hôte de redirection à essayer, séparés par des virgules.</translation>
    </message>
    <message>
        <source>A password can&apos;t be passed on the command line, where every program can read it. Bifrost asks for the proxy&apos;s; or use the variable BIFROST_PROXY.</source>
        <translation>Un mot de passe ne peut pas être passé sur la ligne de commande, où tous les programmes peuvent le lire. Bifrost demande celui du proxy&#x202f;; ou utilisez la variable BIFROST_PROXY.</translation>
    </message>
    <message>
        <source>--proxy takes http://host:port, socks5://host:port, or none.</source>
        <translation>--proxy attend http://host:port, socks5://host:port ou none.</translation>
    </message>
    <message>
        <source>The proxy: http://host:port, socks5://host:port, or none. Without this option, the system&apos;s.</source>
        <translation>Le proxy&#x202f;: http://host:port, socks5://host:port ou none. Sans cette option, celui du système.</translation>
    </message>
    <message>
        <source>Checks the configuration, the network, the provider, this computer, and the session, and reports what&apos;s wrong and what to do.</source>
        <translation>Vérifie la configuration, le réseau, le fournisseur, cet ordinateur et la session, puis indique ce qui ne va pas et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>With --doctor: prints the report as JSON. It contains no secret.</source>
        <translation>Avec --doctor&#x202f;: affiche le rapport en JSON. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>--json needs --doctor.</source>
        <translation>--json nécessite --doctor.</translation>
    </message>
    <message>
        <source>--dpop takes auto, required, or off.</source>
        <translation>--dpop accepte auto, required ou off.</translation>
    </message>
    <message>
        <source>A file that contains the private key of the client, as JWK or PEM. Without a client secret, it authenticates the client.</source>
        <translation>Un fichier contenant la clé privée du client, au format JWK ou PEM. Sans secret client, c’est elle qui authentifie le client.</translation>
    </message>
    <message>
        <source>A file that contains the private key, as JWK or PEM, that decrypts what the provider encrypts.</source>
        <translation>Un fichier contenant la clé privée, au format JWK ou PEM, qui déchiffre ce que le fournisseur chiffre.</translation>
    </message>
    <message>
        <source>Whether tokens are bound to this computer (DPoP): auto, required, or off.</source>
        <translation>Si les jetons sont liés à cet ordinateur (DPoP)&#x202f;: auto, required ou off.</translation>
    </message>
    <message>
        <source>A file that contains the client&apos;s TLS certificate as PEM, for a provider that requires one.</source>
        <translation>Un fichier contenant le certificat TLS du client au format PEM, pour un fournisseur qui en exige un.</translation>
    </message>
    <message>
        <source>A file that contains the private key of that certificate as PEM without a password, if the first file doesn&apos;t.</source>
        <translation>Un fichier contenant la clé privée de ce certificat au format PEM sans mot de passe, si le premier fichier ne la contient pas.</translation>
    </message>
    <message>
        <source>--hardware-keys takes auto, required, or off.</source>
        <translation>--hardware-keys accepte auto, required ou off.</translation>
    </message>
    <message>
        <source>--security-profile takes openid-connect or fapi2.</source>
        <translation>--security-profile accepte openid-connect ou fapi2.</translation>
    </message>
    <message>
        <source>What signing in has to comply with: openid-connect, or fapi2 for the FAPI 2.0 Security Profile.</source>
        <translation>Ce que la connexion doit respecter&#x202f;: openid-connect, ou fapi2 pour le FAPI 2.0 Security Profile.</translation>
    </message>
    <message>
        <source>Whether the key that tokens are bound to is kept by this computer&apos;s TPM: auto, required, or off.</source>
        <translation>Si la clé à laquelle les jetons sont liés est conservée par le TPM de cet ordinateur&#x202f;: auto, required ou off.</translation>
    </message>
    <message>
        <source>What the window does at once: sign-in, sign-out, or settings. A window that is open does it.</source>
        <translation>Ce que la fenêtre fait aussitôt&#x202f;: sign-in, sign-out ou settings. Si une fenêtre est déjà ouverte, c’est elle qui le fait.</translation>
    </message>
    <message>
        <source>Starts in the tray, without a window, if the tray icon is on.</source>
        <translation>Démarre dans la zone de notification, sans fenêtre, si l’icône y est activée.</translation>
    </message>
    <message>
        <source>--action takes sign-in, sign-out, or settings.</source>
        <translation>--action attend sign-in, sign-out ou settings.</translation>
    </message>
</context>
<context>
    <name>ConfigurationText</name>
    <message>
        <source>environment file</source>
        <translation>fichier d’environnement</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>fichier de paramètres</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>sur la ligne de commande</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>dans l’environnement</translation>
    </message>
    <message>
        <source>from the environment file</source>
        <translation>dans le fichier d’environnement</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>pour cet ordinateur</translation>
    </message>
    <message>
        <source>in the settings file</source>
        <translation>dans le fichier de paramètres</translation>
    </message>
    <message>
        <source>The %1 can&apos;t be read</source>
        <translation>Le %1 est illisible</translation>
    </message>
    <message>
        <source>Bifrost is running without it. Check the file&apos;s permissions, then restart Bifrost. When you save settings, Bifrost first sets the unreadable file aside.</source>
        <translation>Bifrost fonctionne sans ce fichier. Vérifiez ses autorisations, puis redémarrez Bifrost. Quand vous enregistrez des paramètres, Bifrost met d’abord de côté le fichier illisible.</translation>
    </message>
    <message>
        <source>The %1 is damaged</source>
        <translation>Le %1 est endommagé</translation>
    </message>
    <message>
        <source>Bifrost is running without it. Fix it manually or save your settings again; Bifrost first sets the damaged file aside.</source>
        <translation>Bifrost fonctionne sans ce fichier. Corrigez-le à la main ou enregistrez de nouveau vos paramètres&#x202f;; Bifrost met d’abord de côté le fichier endommagé.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read</source>
        <translation>Le secret client est illisible</translation>
    </message>
    <message>
        <source>Check the file specified by the ClientSecretFile setting, then restart Bifrost.</source>
        <translation>Vérifiez le fichier indiqué par le paramètre ClientSecretFile, puis redémarrez Bifrost.</translation>
    </message>
    <message>
        <source>A setting is invalid</source>
        <translation>Un paramètre n’est pas valide</translation>
    </message>
    <message>
        <source>A variable isn&apos;t needed</source>
        <translation>Une variable est inutile</translation>
    </message>
    <message>
        <source>%1 is for web applications and is ignored. Bifrost gets the sign-out URL from the provider and uses its own redirect URL.</source>
        <translation>%1 est destinée aux applications web et est ignorée. Bifrost obtient l’URL de déconnexion du fournisseur et utilise sa propre URL de redirection.</translation>
    </message>
    <message>
        <source>Part of the %1 is damaged</source>
        <translation>Le %1 est partiellement endommagé</translation>
    </message>
    <message>
        <source>Ignored because it isn&apos;t in the form NAME=value: line %1. Fix it, then restart Bifrost.</source>
        <translation>Ignorée, car elle n’est pas de la forme NOM=valeur&#x202f;: ligne %1. Corrigez-la, puis redémarrez Bifrost.</translation>
    </message>
    <message>
        <source>Other users can read your client secret</source>
        <translation>D’autres utilisateurs peuvent lire votre secret client</translation>
    </message>
    <message>
        <source>The file %1 is open to other accounts on this computer. Restrict it with &apos;chmod 600&apos;, and if someone may have read it, have the provider issue a new secret.</source>
        <translation>Le fichier %1 est accessible à d’autres comptes de cet ordinateur. Restreignez-le avec «&#x202f;chmod 600&#x202f;» et, si quelqu’un a pu le lire, faites émettre un nouveau secret par le fournisseur.</translation>
    </message>
    <message>
        <source>Other users can change the %1</source>
        <translation>D’autres utilisateurs peuvent modifier le %1</translation>
    </message>
    <message>
        <source>Whoever can write to %1 decides where you sign in. Restrict it with &apos;chmod go-w&apos;, and check its contents.</source>
        <translation>Quiconque peut écrire dans %1 décide où vous vous connectez. Restreignez-le avec «&#x202f;chmod go-w&#x202f;» et vérifiez son contenu.</translation>
    </message>
    <message>
        <source>The settings file of this computer was ignored</source>
        <translation>Le fichier de paramètres de cet ordinateur a été ignoré</translation>
    </message>
    <message>
        <source>%1 belongs to a user who isn&apos;t an administrator and must not decide where everyone signs in. An administrator can take ownership of the file or delete it.</source>
        <translation>%1 appartient à un utilisateur qui n’est pas administrateur et qui ne doit pas décider où tout le monde se connecte. Un administrateur peut s’approprier le fichier ou le supprimer.</translation>
    </message>
    <message>
        <source>The value is in line %1 of %2 (%3).</source>
        <translation>La valeur se trouve à la ligne %1 de %2 (%3).</translation>
    </message>
    <message>
        <source>The value is in %1 (%2).</source>
        <translation>La valeur se trouve dans %1 (%2).</translation>
    </message>
    <message>
        <source>The value is in the environment variable %1.</source>
        <translation>La valeur se trouve dans la variable d’environnement %1.</translation>
    </message>
    <message>
        <source>The value is in the option %1 of the command line.</source>
        <translation>La valeur se trouve dans l’option %1 de la ligne de commande.</translation>
    </message>
    <message>
        <source>Bifrost uses the default value instead of &quot;%1&quot;.</source>
        <translation>Bifrost utilise la valeur par défaut au lieu de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>Corrigez-la dans les Paramètres.</translation>
    </message>
    <message>
        <source>Correct it there, then restart Bifrost.</source>
        <translation>Corrigez-la à cet endroit, puis redémarrez Bifrost.</translation>
    </message>
    <message>
        <source>It takes precedence over Settings: correct it there, then restart Bifrost.</source>
        <translation>Elle est prioritaire sur les Paramètres&#x202f;: corrigez-la à cet endroit, puis redémarrez Bifrost.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be read</source>
        <translation>Le certificat client est illisible</translation>
    </message>
    <message>
        <source>Check the files specified by the ClientCertificateFile and ClientCertificateKeyFile settings, then restart Bifrost.</source>
        <translation>Vérifiez les fichiers indiqués par les paramètres ClientCertificateFile et ClientCertificateKeyFile, puis redémarrez Bifrost.</translation>
    </message>
    <message>
        <source>Other users can read the key of your client certificate</source>
        <translation>D’autres utilisateurs peuvent lire la clé de votre certificat client</translation>
    </message>
    <message>
        <source>The file %1 is open to other accounts on this computer. Restrict it with &apos;chmod 600&apos;, and if someone may have read it, get a new certificate with a new key.</source>
        <translation>Le fichier %1 est accessible à d’autres comptes de cet ordinateur. Restreignez-le avec «&#x202f;chmod 600&#x202f;» et, si quelqu’un a pu le lire, obtenez un nouveau certificat avec une nouvelle clé.</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>DeviceCode</name>
    <message>
        <source>Address for the other device</source>
        <translation>Adresse pour l’autre appareil</translation>
    </message>
    <message>
        <source>QR code of the address for the other device</source>
        <translation>Code QR de l’adresse pour l’autre appareil</translation>
    </message>
    <message>
        <source>Open this address on your phone or another computer, and enter the code there:</source>
        <translation>Ouvrez cette adresse sur votre téléphone ou un autre ordinateur, et saisissez-y le code&#x202f;:</translation>
    </message>
    <message>
        <source>Scan the QR code with your phone, or open this address on another computer. Check or enter the code there:</source>
        <translation>Scannez le code QR avec votre téléphone, ou ouvrez cette adresse sur un autre ordinateur. Vérifiez-y le code, ou saisissez-le&#x202f;:</translation>
    </message>
    <message>
        <source>Valid for another %1.</source>
        <translation>Encore valable %1.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Sign-in was declined</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>The provider reports that access was declined. Sign in again if you want to allow it.</source>
        <translation>Le fournisseur signale que l’accès a été refusé. Connectez-vous de nouveau si vous souhaitez l’autoriser.</translation>
    </message>
    <message>
        <source>The provider requires you to sign in</source>
        <translation>Le fournisseur exige que vous vous connectiez</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed there. Sign in again.</source>
        <translation>La connexion n’y a pas été menée à terme. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t recognize this client</source>
        <translation>Le fournisseur ne reconnaît pas ce client</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or the application isn&apos;t registered there as a public client. Check your entries in Settings.</source>
        <translation>L’ID client ou le secret client est incorrect, ou l’application n’y est pas enregistrée comme client public. Vérifiez vos données dans les Paramètres.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t allow this client</source>
        <translation>Le fournisseur n’autorise pas ce client</translation>
    </message>
    <message>
        <source>The application isn&apos;t allowed to sign in this way. In its registration with the provider, allow the Code grant and Refresh Token.</source>
        <translation>L’application n’a pas le droit de se connecter de cette façon. Dans son enregistrement auprès du fournisseur, autorisez «&#x202f;Code&#x202f;» et «&#x202f;Refresh Token&#x202f;».</translation>
    </message>
    <message>
        <source>The provider rejected the scopes</source>
        <translation>Le fournisseur a rejeté les scopes</translation>
    </message>
    <message>
        <source>At least one scope is unknown there or not allowed. Correct the scopes in Settings.</source>
        <translation>Au moins un scope y est inconnu ou interdit. Corrigez les scopes dans les Paramètres.</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>Le fournisseur a rejeté la requête</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>Le fournisseur a signalé un problème</translation>
    </message>
    <message>
        <source>Something went wrong on the provider&apos;s side. Try again later.</source>
        <translation>Une erreur s’est produite chez le fournisseur. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>Le fournisseur est surchargé</translation>
    </message>
    <message>
        <source>It can&apos;t accept requests right now. Try again later.</source>
        <translation>Il n’accepte pas de requêtes pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Your consent is needed</source>
        <translation>Votre consentement est nécessaire</translation>
    </message>
    <message>
        <source>The provider needs your permission for this application. Sign in again and agree in the browser.</source>
        <translation>Le fournisseur a besoin de votre accord pour cette application. Connectez-vous de nouveau et acceptez dans le navigateur.</translation>
    </message>
    <message>
        <source>The provider needs your input</source>
        <translation>Le fournisseur attend une réponse de votre part</translation>
    </message>
    <message>
        <source>Sign in again and answer the provider&apos;s questions in the browser.</source>
        <translation>Connectez-vous de nouveau et répondez aux questions du fournisseur dans le navigateur.</translation>
    </message>
    <message>
        <source>You need to choose an account</source>
        <translation>Vous devez choisir un compte</translation>
    </message>
    <message>
        <source>The provider can&apos;t tell which account you want to use. Sign in again and choose one in the browser.</source>
        <translation>Le fournisseur ne peut pas deviner quel compte vous souhaitez utiliser. Connectez-vous de nouveau et choisissez-en un dans le navigateur.</translation>
    </message>
    <message>
        <source>The provider rejected this sign-in</source>
        <translation>Le fournisseur a rejeté cette connexion</translation>
    </message>
    <message>
        <source>The application isn&apos;t registered for the Code grant. Correct its registration with the provider.</source>
        <translation>L’application n’est pas enregistrée pour «&#x202f;Code&#x202f;». Corrigez son enregistrement auprès du fournisseur.</translation>
    </message>
    <message>
        <source>The provider rejected this grant</source>
        <translation>Le fournisseur a rejeté ce type d’autorisation</translation>
    </message>
    <message>
        <source>Allow Code and Refresh Token in the application&apos;s registration with the provider.</source>
        <translation>Autorisez «&#x202f;Code&#x202f;» et «&#x202f;Refresh Token&#x202f;» dans l’enregistrement de l’application auprès du fournisseur.</translation>
    </message>
    <message>
        <source>The provider rejected the access token</source>
        <translation>Le fournisseur a rejeté le jeton d’accès</translation>
    </message>
    <message>
        <source>It has expired or was revoked there. Sign in again.</source>
        <translation>Il a expiré ou y a été révoqué. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t end its session</source>
        <translation>Le fournisseur n’a pas mis fin à sa session</translation>
    </message>
    <message>
        <source>You are signed out here but not at the provider. To be safe, close the browser.</source>
        <translation>Vous êtes déconnecté ici, mais pas chez le fournisseur. Par sécurité, fermez le navigateur.</translation>
    </message>
    <message>
        <source>The provider reported an error</source>
        <translation>Le fournisseur a signalé une erreur</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>Aucun trousseau n’est disponible</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Keychain access was denied</source>
        <translation>L’accès au trousseau a été refusé</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The stored session is damaged</source>
        <translation>La session enregistrée est endommagée</translation>
    </message>
    <message>
        <source>It can&apos;t be read and was left unchanged. Sign in again to replace it.</source>
        <translation>Elle est illisible et a été laissée telle quelle. Connectez-vous de nouveau pour la remplacer.</translation>
    </message>
    <message>
        <source>The stored session is from a newer version of Bifrost</source>
        <translation>La session enregistrée vient d’une version plus récente de Bifrost</translation>
    </message>
    <message>
        <source>It was left unchanged. Use the newer version: a session that you start here ends when you close Bifrost.</source>
        <translation>Elle a été laissée telle quelle. Utilisez la version plus récente&#x202f;: une session ouverte ici se termine quand vous fermez Bifrost.</translation>
    </message>
    <message>
        <source>The stored session belongs to another provider</source>
        <translation>La session enregistrée appartient à un autre fournisseur</translation>
    </message>
    <message>
        <source>It was left unchanged. A session that you start here ends when you close Bifrost.</source>
        <translation>Elle a été laissée telle quelle. Une session ouverte ici se termine quand vous fermez Bifrost.</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>Le trousseau a signalé une erreur</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t be found</source>
        <translation>Le fournisseur est introuvable</translation>
    </message>
    <message>
        <source>There is no host named %1, or the name service isn&apos;t responding. Check your network and the issuer in Settings, then try again.</source>
        <translation>Aucun hôte ne s’appelle %1, ou le service de noms ne répond pas. Vérifiez votre réseau et l’émetteur dans les Paramètres, puis réessayez.</translation>
    </message>
    <message>
        <source>The provider isn&apos;t responding</source>
        <translation>Le fournisseur ne répond pas</translation>
    </message>
    <message>
        <source>%1 refused the connection; the service may be down. Try again later.</source>
        <translation>%1 a refusé la connexion&#x202f;; le service est peut-être en panne. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Pas de connexion réseau</translation>
    </message>
    <message>
        <source>This computer is offline. Connect it to a network, then try again.</source>
        <translation>Cet ordinateur est hors ligne. Connectez-le à un réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The provider took too long to respond</source>
        <translation>Le fournisseur a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond in time. Try again later.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>%1 closed the connection before its response was complete. Try again.</source>
        <translation>%1 a fermé la connexion avant la fin de sa réponse. Réessayez.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Wait a minute, then try again.</source>
        <translation>%1 limite le nombre de requêtes. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>No provider at this address</source>
        <translation>Aucun fournisseur à cette adresse</translation>
    </message>
    <message>
        <source>The provider returned an error</source>
        <translation>Le fournisseur a renvoyé une erreur</translation>
    </message>
    <message>
        <source>%1 returned status %2. Try again later; if the problem persists, contact the provider&apos;s administrator.</source>
        <translation>%1 a renvoyé le code %2. Réessayez plus tard&#x202f;; si le problème persiste, contactez l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>Le certificat n’est pas fiable</translation>
    </message>
    <message>
        <source>%1 may not be who it claims to be, so nothing was sent. Check this computer&apos;s clock; on a company network, have its certificate authority installed. Then try again.</source>
        <translation>%1 n’est peut-être pas celui qu’il prétend être&#x202f;; rien n’a donc été envoyé. Vérifiez l’horloge de cet ordinateur&#x202f;; sur un réseau d’entreprise, faites installer son autorité de certification. Puis réessayez.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The provider&apos;s response is too large</source>
        <translation>La réponse du fournisseur est trop volumineuse</translation>
    </message>
    <message>
        <source>%1 sent more data than such a response can contain, so Bifrost didn&apos;t read it. Check the issuer in Settings.</source>
        <translation>%1 a envoyé plus de données qu’une telle réponse ne peut en contenir&#x202f;; Bifrost ne les a donc pas lues. Vérifiez l’émetteur dans les Paramètres.</translation>
    </message>
    <message>
        <source>The provider redirected the request</source>
        <translation>Le fournisseur a redirigé la requête</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a provider</source>
        <translation>Cela ne ressemble pas à un fournisseur</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data. Check the organization or issuer in Settings; on a guest network, sign in to the network first.</source>
        <translation>%1 a renvoyé une page au lieu de données. Vérifiez l’organisation ou l’émetteur dans les Paramètres&#x202f;; sur un réseau invité, connectez-vous d’abord au réseau.</translation>
    </message>
    <message>
        <source>Sign-in canceled</source>
        <translation>Connexion annulée</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close the browser tab.</source>
        <translation>Rien n’a été modifié. Vous pouvez fermer l’onglet du navigateur.</translation>
    </message>
    <message>
        <source>The sign-in timed out</source>
        <translation>La connexion a expiré</translation>
    </message>
    <message>
        <source>It wasn&apos;t finished in the browser in time. Sign in again and complete it in the browser.</source>
        <translation>Elle n’a pas été terminée à temps dans le navigateur. Connectez-vous de nouveau et terminez-la dans le navigateur.</translation>
    </message>
    <message>
        <source>Bifrost signs you in through the system&apos;s browser. Install a browser or set the default browser in the system settings, then try again.</source>
        <translation>Bifrost vous connecte à l’aide du navigateur du système. Installez un navigateur ou définissez le navigateur par défaut dans les paramètres système, puis réessayez.</translation>
    </message>
    <message>
        <source>Couldn&apos;t listen for the browser&apos;s response</source>
        <translation>Impossible de recevoir la réponse du navigateur</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Votre session est terminée</translation>
    </message>
    <message>
        <source>It has expired and can&apos;t be renewed. Sign in again.</source>
        <translation>Elle a expiré et ne peut pas être renouvelée. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in</source>
        <translation>Vous n’avez pas été connecté</translation>
    </message>
    <message>
        <source>Your account isn&apos;t accepted here.</source>
        <translation>Votre compte n’est pas accepté ici.</translation>
    </message>
    <message>
        <source>The check of your account didn&apos;t finish in time. Try again.</source>
        <translation>La vérification de votre compte n’a pas abouti à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The check of your account failed. Try again.</source>
        <translation>La vérification de votre compte a échoué. Réessayez.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent</source>
        <translation>La requête n’a pas été envoyée</translation>
    </message>
    <message>
        <source>The server isn&apos;t one of those that may receive your access token.</source>
        <translation>Le serveur ne fait pas partie de ceux qui peuvent recevoir votre jeton d’accès.</translation>
    </message>
    <message>
        <source>It contains something that can&apos;t be sent; the details name it.</source>
        <translation>Elle contient quelque chose qui ne peut pas être envoyé&#x202f;; les détails l’indiquent.</translation>
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
        <source>The server rejected your access token</source>
        <translation>Le serveur a rejeté votre jeton d’accès</translation>
    </message>
    <message>
        <source>A new one was rejected, too. Sign in again.</source>
        <translation>Un nouveau jeton a aussi été rejeté. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The request has to be sent again</source>
        <translation>La requête doit être renvoyée</translation>
    </message>
    <message>
        <source>Its data can be read only once. Try again.</source>
        <translation>Ses données ne peuvent être lues qu’une fois. Réessayez.</translation>
    </message>
    <message>
        <source>The server requires another permission</source>
        <translation>Le serveur exige une autre autorisation</translation>
    </message>
    <message>
        <source>Sign in again and consent to it.</source>
        <translation>Connectez-vous de nouveau et donnez-y votre consentement.</translation>
    </message>
    <message>
        <source>The server requires a stronger sign-in</source>
        <translation>Le serveur exige une authentification plus forte</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for a second factor.</source>
        <translation>Connectez-vous de nouveau. Le fournisseur demandera peut-être un second facteur.</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out is in progress</source>
        <translation>Une autre connexion ou déconnexion est en cours</translation>
    </message>
    <message>
        <source>Wait until it finishes or cancel it first.</source>
        <translation>Attendez qu’elle se termine ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Message from the provider: %1</source>
        <translation>Message du fournisseur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>Règle&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les Paramètres</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your session is in use by another Bifrost window</source>
        <translation>Votre session est utilisée par une autre fenêtre de Bifrost</translation>
    </message>
    <message>
        <source>Another Bifrost process has locked the session and hasn&apos;t released it. You are still signed in. Close that process, or wait and try again.</source>
        <translation>Un autre processus de Bifrost a verrouillé la session et ne l’a pas libérée. Vous êtes toujours connecté. Fermez ce processus, ou attendez et réessayez.</translation>
    </message>
    <message>
        <source>Sign out here only</source>
        <translation>Déconnexion locale</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Someone else may have your sign-in link</source>
        <translation>Quelqu’un d’autre a peut-être votre lien de connexion</translation>
    </message>
    <message>
        <source>It was used twice, and this system can&apos;t tell who used it. Unless it was you both times, start again; the old link then stops working.</source>
        <translation>Il a été utilisé deux fois, et ce système ne permet pas de savoir par qui. Si ce n’était pas vous les deux fois, recommencez&#x202f;; l’ancien lien cessera de fonctionner.</translation>
    </message>
    <message>
        <source>Someone else may have your sign-out link</source>
        <translation>Quelqu’un d’autre a peut-être votre lien de déconnexion</translation>
    </message>
    <message>
        <source>It was used twice, and this system can&apos;t tell who used it. Anyone who has it can read what your provider says about you but can&apos;t sign in with it. If the sign-out doesn&apos;t continue in your browser, open the browser again.</source>
        <translation>Il a été utilisé deux fois, et ce système ne permet pas de savoir par qui. Toute personne qui le possède peut lire ce que votre fournisseur dit de vous, mais ne peut pas s’en servir pour se connecter. Si la déconnexion ne continue pas dans votre navigateur, rouvrez le navigateur.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Sign out without returning</source>
        <translation>Déconnecter sans revenir</translation>
    </message>
    <message>
        <source>End session in browser</source>
        <translation>Terminer dans le navigateur</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>No keychain is running on this system, so your session ends when you close Bifrost. Start one (GNOME Keyring, KWallet, KeePassXC), then try again.</source>
        <translation>Aucun trousseau ne fonctionne sur ce système&#x202f;; votre session se termine donc quand vous fermez Bifrost. Démarrez-en un (GNOME Keyring, KWallet, KeePassXC), puis réessayez.</translation>
    </message>
    <message>
        <source>A keychain library is missing</source>
        <translation>Une bibliothèque du trousseau est absente</translation>
    </message>
    <message>
        <source>Bifrost accesses the keychain through libsecret, which can&apos;t be loaded, so your session ends when you close Bifrost. Install libsecret (libsecret-1-0), then try again.</source>
        <translation>Bifrost accède au trousseau par libsecret, qui ne peut pas être chargée&#x202f;; votre session se termine donc quand vous fermez Bifrost. Installez libsecret (libsecret-1-0), puis réessayez.</translation>
    </message>
    <message>
        <source>KWallet is turned off</source>
        <translation>KWallet est désactivé</translation>
    </message>
    <message>
        <source>KWallet is turned off in the system settings, so your session ends when you close Bifrost. Turn it on there, then try again.</source>
        <translation>KWallet est désactivé dans les paramètres système&#x202f;; votre session se termine donc quand vous fermez Bifrost. Activez-le à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>It wasn&apos;t unlocked, so Bifrost can neither read nor store a session. Unlock it in its own window, or try again and unlock it when you&apos;re prompted.</source>
        <translation>Il n’a pas été déverrouillé&#x202f;; Bifrost ne peut donc ni lire ni enregistrer de session. Déverrouillez-le dans sa propre fenêtre, ou réessayez et déverrouillez-le quand vous y êtes invité.</translation>
    </message>
    <message>
        <source>Bifrost can neither read nor store a session. Try again, and allow access when you&apos;re prompted.</source>
        <translation>Bifrost ne peut ni lire ni enregistrer de session. Réessayez et autorisez l’accès quand vous y êtes invité.</translation>
    </message>
    <message>
        <source>KWallet always denies Bifrost access</source>
        <translation>KWallet refuse toujours l’accès à Bifrost</translation>
    </message>
    <message>
        <source>You chose &apos;Deny Forever&apos; once, so KWallet doesn&apos;t prompt you any more. In KDE&apos;s wallet manager (KWalletManager), under Access Control, remove %1 from the denied applications, then try again.</source>
        <translation>Vous avez choisi «&#x202f;Rejeter pour toujours&#x202f;» une fois&#x202f;; KWallet ne vous interroge donc plus. Dans le gestionnaire de portefeuilles de KDE (KWalletManager), sous «&#x202f;Contrôle d’accès&#x202f;», retirez %1 des applications refusées, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain is still waiting for your answer</source>
        <translation>Le trousseau attend encore votre réponse</translation>
    </message>
    <message>
        <source>Answer in its window, and Bifrost continues automatically. If you can&apos;t find the window, try again, and the keychain will ask again.</source>
        <translation>Répondez dans sa fenêtre, et Bifrost continuera automatiquement. Si vous ne trouvez pas la fenêtre, réessayez&#x202f;: le trousseau reposera la question.</translation>
    </message>
    <message>
        <source>Bifrost continues without it and uses its response if one arrives. If none does, restart the keychain, then try again.</source>
        <translation>Bifrost continue sans lui et utilisera sa réponse si elle arrive. Si elle n’arrive pas, redémarrez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Your session is in another keychain</source>
        <translation>Votre session est dans un autre trousseau</translation>
    </message>
    <message>
        <source>It is stored in %1, which isn&apos;t running and couldn&apos;t be started. Start %1 and try again, or sign out on the desktop where you signed in. Until then, a session that you start here ends when you close Bifrost.</source>
        <translation>Elle est enregistrée dans %1, qui ne fonctionne pas et n’a pas pu être démarré. Démarrez %1 et réessayez, ou déconnectez-vous dans l’environnement de bureau où vous vous êtes connecté. D’ici là, une session ouverte ici se termine quand vous fermez Bifrost.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t keep the session</source>
        <translation>Le trousseau n’a pas conservé la session</translation>
    </message>
    <message>
        <source>It accepted the session but doesn&apos;t return it, so the session ends when you close Bifrost. If the keychain asked for permission, try again and allow access.</source>
        <translation>Il a accepté la session mais ne la restitue pas&#x202f;; la session se termine donc quand vous fermez Bifrost. Si le trousseau a demandé une autorisation, réessayez et autorisez l’accès.</translation>
    </message>
    <message>
        <source>It couldn&apos;t carry out Bifrost&apos;s request; the details say why. Fix the problem, then try again.</source>
        <translation>Il n’a pas pu exécuter la demande de Bifrost&#x202f;; les détails disent pourquoi. Corrigez le problème, puis réessayez.</translation>
    </message>
    <message>
        <source>Your keychain is slow to respond</source>
        <translation>Votre trousseau est lent à répondre</translation>
    </message>
    <message>
        <source>Bifrost is waiting for it. If you continue without it, its response still counts when it arrives.</source>
        <translation>Bifrost l’attend. Si vous continuez sans lui, sa réponse sera tout de même prise en compte à son arrivée.</translation>
    </message>
    <message>
        <source>Your keychain needs an answer: look for its window</source>
        <translation>Votre trousseau attend une réponse&#x202f;: cherchez sa fenêtre</translation>
    </message>
    <message>
        <source>Bifrost continues as soon as you answer there. If you continue without it, your answer still counts when you give it.</source>
        <translation>Bifrost continuera dès que vous y aurez répondu. Si vous continuez sans lui, votre réponse sera tout de même prise en compte.</translation>
    </message>
    <message>
        <source>Continue without keychain</source>
        <translation>Continuer sans trousseau</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The provider rejected the sign-in request</source>
        <translation>Le fournisseur a rejeté la requête de connexion</translation>
    </message>
    <message>
        <source>It requires something that Bifrost didn&apos;t send, or doesn&apos;t accept something that it did. The application&apos;s registration with the provider and the additional parameters in Settings decide about that.</source>
        <translation>Il exige quelque chose que Bifrost n’a pas envoyé, ou n’accepte pas quelque chose qui l’a été. Cela dépend de l’enregistrement de l’application auprès du fournisseur et des paramètres supplémentaires dans les Paramètres.</translation>
    </message>
    <message>
        <source>The application isn&apos;t allowed to sign in this way. In its registration with the provider, allow the Code grant.</source>
        <translation>L’application n’a pas le droit de se connecter de cette façon. Dans son enregistrement auprès du fournisseur, autorisez «&#x202f;Code&#x202f;».</translation>
    </message>
    <message>
        <source>The provider rejected the resource</source>
        <translation>Le fournisseur a rejeté la ressource</translation>
    </message>
    <message>
        <source>A resource among the additional parameters is unknown there or not allowed. Correct it in Settings.</source>
        <translation>Une ressource parmi les paramètres supplémentaires y est inconnue ou interdite. Corrigez-la dans les Paramètres.</translation>
    </message>
    <message>
        <source>It reports that it doesn&apos;t support request objects, although Bifrost sent none. Send the details to the provider&apos;s administrator.</source>
        <translation>Il signale qu’il ne prend pas en charge les objets de requête (request objects), alors que Bifrost n’en a envoyé aucun. Envoyez les détails à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>It gave the reason &quot;%1&quot;, which Bifrost doesn&apos;t know. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Il a donné la raison «&#x202f;%1&#x202f;», que Bifrost ne connaît pas. Réessayez&#x202f;; si le problème persiste, envoyez les détails à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>The provider says: &quot;%1&quot;.</source>
        <translation>Le fournisseur indique&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Bifrost couldn&apos;t open a port on this computer to receive the browser&apos;s response. A firewall or sandbox may be blocking it. Allow connections to 127.0.0.1 and ::1, then try again.</source>
        <translation>Bifrost n’a pas pu ouvrir de port sur cet ordinateur pour recevoir la réponse du navigateur. Un pare-feu ou un bac à sable l’en empêche peut-être. Autorisez les connexions à 127.0.0.1 et&#x202f;::1, puis réessayez.</translation>
    </message>
    <message>
        <source>Use localhost</source>
        <translation>Utiliser localhost</translation>
    </message>
    <message>
        <source>Ask for offline_access</source>
        <translation>Demander offline_access</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>Utiliser cet émetteur</translation>
    </message>
    <message>
        <source>If it expects https at this port, start the issuer with https instead of http.</source>
        <translation>S’il attend https sur ce port, faites commencer l’émetteur par https au lieu de http.</translation>
    </message>
    <message>
        <source>If it doesn&apos;t use https at this port, start the issuer with http instead of https.</source>
        <translation>S’il n’utilise pas https sur ce port, faites commencer l’émetteur par http au lieu de https.</translation>
    </message>
    <message>
        <source>The provider rejected a request</source>
        <translation>Le fournisseur a rejeté une requête</translation>
    </message>
    <message>
        <source>%1 returned status %2 at an address that the provider itself publishes. Contact the provider&apos;s administrator.</source>
        <translation>%1 a renvoyé le code %2 à une adresse que le fournisseur publie lui-même. Contactez l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>%1 responded but has no provider at this address (%2). Check the organization or issuer.</source>
        <translation>%1 a répondu mais n’a pas de fournisseur à cette adresse (%2). Vérifiez l’organisation ou l’émetteur.</translation>
    </message>
    <message>
        <source>%1 redirected the request, which Bifrost doesn&apos;t follow for your safety. Check the issuer.</source>
        <translation>%1 a redirigé la requête, ce que Bifrost ne suit pas, pour votre sécurité. Vérifiez l’émetteur.</translation>
    </message>
    <message>
        <source>%1 and this computer couldn&apos;t agree on a secure connection. Check the issuer&apos;s address and port, then try again.</source>
        <translation>%1 et cet ordinateur n’ont pas pu convenir d’une connexion sécurisée. Vérifiez l’adresse et le port de l’émetteur, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 redirected the request more than three times, at last to %2. Check the issuer. If it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>%1 a redirigé la requête plus de trois fois, la dernière vers %2. Vérifiez l’émetteur. S’il est correct, contactez l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. For your safety, Bifrost follows redirects only within one host. Check the issuer.</source>
        <translation>%1 a redirigé la requête vers %2. Pour votre sécurité, Bifrost ne suit les redirections qu’au sein d’un même hôte. Vérifiez l’émetteur.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. For your safety, Bifrost follows redirects only within one host. If that is your provider, enter this address as the issuer.</source>
        <translation>%1 a redirigé la requête vers %2. Pour votre sécurité, Bifrost ne suit les redirections qu’au sein d’un même hôte. Si c’est votre fournisseur, saisissez cette adresse comme émetteur.</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>Saisir nom et mot de passe</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t connect</source>
        <translation>Le proxy n’a pas pu établir la connexion</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t connect to %2 (status %3). The provider or the network behind the proxy may be down. Try again later; if the problem persists, ask whoever runs the proxy.</source>
        <translation>Le proxy %1 n’a pas pu se connecter à %2 (code %3). Le fournisseur ou le réseau derrière le proxy est peut-être en panne. Réessayez plus tard&#x202f;; si le problème persiste, adressez-vous aux responsables du proxy.</translation>
    </message>
    <message>
        <source> (status %1)</source>
        <translation> (code %1)</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>Le proxy a refusé la connexion</translation>
    </message>
    <message>
        <source>The proxy %1 doesn&apos;t let Bifrost connect to %2%3. Ask whoever runs the proxy to allow it, or change the proxy in Settings.</source>
        <translation>Le proxy %1 ne laisse pas Bifrost se connecter à %2%3. Demandez aux responsables du proxy de l’autoriser, ou changez de proxy dans les Paramètres.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>Le proxy demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through to %2 without them. Enter those of your network; they aren&apos;t those of the provider.</source>
        <translation>Sans eux, le proxy %1 ne laisse rien passer vers %2. Saisissez ceux de votre réseau&#x202f;; ce ne sont pas ceux du fournisseur.</translation>
    </message>
    <message>
        <source>The proxy refused the name and password</source>
        <translation>Le proxy a refusé le nom et le mot de passe</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t accept them. Enter those of your network; they aren&apos;t those of the provider.</source>
        <translation>Le proxy %1 ne les a pas acceptés. Saisissez ceux de votre réseau&#x202f;; ce ne sont pas ceux du fournisseur.</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in to the proxy</source>
        <translation>Bifrost ne peut pas se connecter au proxy</translation>
    </message>
    <message>
        <source>The proxy %1 accepts only a way of signing in that doesn&apos;t work here (%2). Sign in to your company&apos;s network on this computer and try again, or ask whoever runs the proxy for another way.</source>
        <translation>Le proxy %1 n’accepte qu’un mode d’authentification qui ne fonctionne pas ici (%2). Connectez-vous au réseau de votre entreprise sur cet ordinateur et réessayez, ou demandez un autre moyen aux responsables du proxy.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached</source>
        <translation>Le proxy est injoignable</translation>
    </message>
    <message>
        <source>Bifrost is set up to use the proxy %1, which can&apos;t be found or doesn&apos;t respond as a proxy does. Connect to your company&apos;s network, or change the proxy in Settings, then try again.</source>
        <translation>Bifrost est configuré pour utiliser le proxy %1, qui est introuvable ou ne répond pas comme un proxy. Connectez-vous au réseau de votre entreprise, ou changez de proxy dans les Paramètres, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 showed a certificate issued by &quot;%2&quot;, which this computer doesn&apos;t trust, so nothing was sent. If that is your company, ask for its certificate authority to be installed; otherwise check this computer&apos;s clock. Then try again.</source>
        <translation>%1 a présenté un certificat émis par «&#x202f;%2&#x202f;», auquel cet ordinateur ne fait pas confiance&#x202f;; rien n’a donc été envoyé. S’il s’agit de votre entreprise, faites installer son autorité de certification&#x202f;; sinon, vérifiez l’horloge de cet ordinateur. Puis réessayez.</translation>
    </message>
    <message>
        <source>The provider&apos;s page about it: %1</source>
        <translation>Page du fournisseur à ce sujet&#x202f;: %1</translation>
    </message>
    <message>
        <source>Setting of the client at the provider: %1</source>
        <translation>Réglage du client chez le fournisseur&#x202f;: %1</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be read</source>
        <translation>La réponse du fournisseur est illisible</translation>
    </message>
    <message>
        <source>%1 sent something other than the data that was expected. Check the organization or issuer in Settings; if it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>%1 a envoyé autre chose que les données attendues. Vérifiez l’organisation ou l’émetteur dans les Paramètres&#x202f;; s’ils sont corrects, contactez l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t accept the sign-in</source>
        <translation>Le fournisseur n’a pas accepté la connexion</translation>
    </message>
    <message>
        <source>The code from the browser has expired, was already used, or was issued for another request. Sign in again.</source>
        <translation>Le code venu du navigateur a expiré, a déjà été utilisé ou a été émis pour une autre requête. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Réessayez&#x202f;; si le problème persiste, envoyez les détails à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>It sent an error instead of the description of itself that signing in needs. Check the organization or issuer in Settings; if it&apos;s correct, try again later.</source>
        <translation>Il a envoyé une erreur au lieu de la description de lui-même dont la connexion a besoin. Vérifiez l’organisation ou l’émetteur dans les Paramètres&#x202f;; s’ils sont corrects, réessayez plus tard.</translation>
    </message>
    <message>
        <source>It sent an error instead of its keys, so nothing that it signs can be verified. Try again later; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Il a envoyé une erreur au lieu de ses clés&#x202f;; rien de ce qu’il signe ne peut donc être vérifié. Réessayez plus tard&#x202f;; si le problème persiste, envoyez les détails à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>%1 redirected the request, at an address that the provider itself publishes. For your safety, Bifrost doesn&apos;t follow that.</source>
        <translation>%1 a redirigé la requête, à une adresse que le fournisseur publie lui-même. Pour votre sécurité, Bifrost ne suit pas cette redirection.</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data, at an address that the provider itself publishes. On a guest network, sign in to the network first.</source>
        <translation>%1 a renvoyé une page au lieu de données, à une adresse que le fournisseur publie lui-même. Sur un réseau invité, connectez-vous d’abord au réseau.</translation>
    </message>
    <message>
        <source>%1 sent something other than the data that was expected, at an address that the provider itself publishes.</source>
        <translation>%1 a envoyé autre chose que les données attendues, à une adresse que le fournisseur publie lui-même.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be used</source>
        <translation>La réponse du fournisseur est inutilisable</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>Config&amp;urer</translation>
    </message>
    <message>
        <source>No browser was found</source>
        <translation>Aucun navigateur n’a été trouvé</translation>
    </message>
    <message>
        <source>Your browser could not be started</source>
        <translation>Votre navigateur n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>There is a browser, but it reported an error or crashed. Start it yourself and try again, or choose another default browser in the system settings.</source>
        <translation>Il y a un navigateur, mais il a signalé une erreur ou planté. Démarrez-le vous-même et réessayez, ou choisissez un autre navigateur par défaut dans les paramètres système.</translation>
    </message>
    <message>
        <source>Your session can&apos;t be renewed</source>
        <translation>Votre session ne peut pas être renouvelée</translation>
    </message>
    <message>
        <source>Its tokens are bound to a key that this computer doesn&apos;t have, or aren&apos;t bound to one although Bifrost is set up to require that. Sign in again.</source>
        <translation>Ses jetons sont liés à une clé que cet ordinateur n’a pas, ou ne sont liés à aucune alors que Bifrost est configuré pour l’exiger. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Obtenir un code</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The provider requires a client certificate</source>
        <translation>Le fournisseur exige un certificat client</translation>
    </message>
    <message>
        <source>%1 only accepts programs with a certificate. Ask the provider&apos;s administrator for one, and name its file with --client-certificate-file or ClientCertificateFile= below [Provider] in the settings file.</source>
        <translation>%1 n’accepte que les programmes munis d’un certificat. Demandez-en un à l’administrateur du fournisseur, et indiquez son fichier avec --client-certificate-file ou avec ClientCertificateFile= sous [Provider] dans le fichier de paramètres.</translation>
    </message>
    <message>
        <source>The client certificate has expired</source>
        <translation>Le certificat client a expiré</translation>
    </message>
    <message>
        <source>%1 closed the connection, and the certificate of this computer was valid until %2. Get a new one from the provider&apos;s administrator.</source>
        <translation>%1 a fermé la connexion, et le certificat de cet ordinateur était valide jusqu’au %2. Demandez-en un nouveau à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>The client certificate isn&apos;t valid yet</source>
        <translation>Le certificat client n’est pas encore valide</translation>
    </message>
    <message>
        <source>%1 closed the connection, and the certificate of this computer is valid from %2 on. Check the date of this computer.</source>
        <translation>%1 a fermé la connexion, et le certificat de cet ordinateur n’est valide qu’à partir du %2. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The client certificate was not accepted</source>
        <translation>Le certificat client n’a pas été accepté</translation>
    </message>
    <message>
        <source>%1 refused the certificate of this computer. Check that it&apos;s the one that is registered for this client ID, or ask the provider&apos;s administrator.</source>
        <translation>%1 a refusé le certificat de cet ordinateur. Vérifiez que c’est bien celui qui est enregistré pour cet ID client, ou contactez l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>Keys can&apos;t be kept in hardware here</source>
        <translation>Les clés ne peuvent pas être conservées dans le matériel ici</translation>
    </message>
    <message>
        <source>Bifrost is set up to require it, and can&apos;t do it on this system. Set keys in hardware to auto or off.</source>
        <translation>Bifrost est configuré pour l’exiger, mais ce système ne le permet pas. Réglez «&#x202f;Clés dans le matériel&#x202f;» sur auto ou off.</translation>
    </message>
    <message>
        <source>The TPM can&apos;t be used</source>
        <translation>Le TPM est inutilisable</translation>
    </message>
    <message>
        <source>The software for it isn&apos;t installed. Install the OpenSSL provider for TPM 2.0 (tpm2-openssl), then try again.</source>
        <translation>Le logiciel nécessaire n’est pas installé. Installez le module OpenSSL pour TPM 2.0 (tpm2-openssl), puis réessayez.</translation>
    </message>
    <message>
        <source>No TPM was found</source>
        <translation>Aucun TPM n’a été trouvé</translation>
    </message>
    <message>
        <source>This computer has no TPM 2.0, or it is disabled in the firmware. Enable it, or set keys in hardware to auto or off.</source>
        <translation>Cet ordinateur n’a pas de TPM 2.0, ou celui-ci est désactivé dans le micrologiciel. Activez-le, ou réglez «&#x202f;Clés dans le matériel&#x202f;» sur auto ou off.</translation>
    </message>
    <message>
        <source>You can&apos;t use this computer&apos;s TPM</source>
        <translation>Vous n’avez pas accès au TPM de cet ordinateur</translation>
    </message>
    <message>
        <source>Ask the administrator for access to it, on most systems through the group tss. Log in to the computer again afterwards.</source>
        <translation>Demandez l’accès à l’administrateur, sur la plupart des systèmes par le groupe tss. Ouvrez ensuite une nouvelle session sur l’ordinateur.</translation>
    </message>
    <message>
        <source>The TPM is busy</source>
        <translation>Le TPM est occupé</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The TPM isn&apos;t responding</source>
        <translation>Le TPM ne répond pas</translation>
    </message>
    <message>
        <source>Try again. If that doesn&apos;t help, restart this computer.</source>
        <translation>Réessayez. Si cela ne suffit pas, redémarrez cet ordinateur.</translation>
    </message>
    <message>
        <source>The TPM reported an error</source>
        <translation>Le TPM a signalé une erreur</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the administrator of this computer.</source>
        <translation>Réessayez&#x202f;; si le problème persiste, envoyez les détails à l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>This account is no longer there</source>
        <translation>Ce compte n’est plus là</translation>
    </message>
    <message>
        <source>It has been removed. Choose another account, or add it again.</source>
        <translation>Il a été retiré. Ajoutez-le de nouveau, ou choisissez un autre compte.</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Garder ce compte</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>FieldMeaning</name>
    <message>
        <source>What the provider is to send back: a code.</source>
        <translation>Ce que le fournisseur doit renvoyer&#x202f;: un code.</translation>
    </message>
    <message>
        <source>Names this application to the provider. It isn&apos;t secret.</source>
        <translation>Désigne cette application auprès du fournisseur. Ce n’est pas un secret.</translation>
    </message>
    <message>
        <source>Where the provider sends the browser afterward.</source>
        <translation>Où le fournisseur envoie ensuite le navigateur.</translation>
    </message>
    <message>
        <source>What the application may do and see.</source>
        <translation>Ce que l’application peut faire et voir.</translation>
    </message>
    <message>
        <source>A random value that comes back with the response, so that nobody can slip in another one.</source>
        <translation>Une valeur aléatoire qui revient avec la réponse, afin que personne ne puisse en glisser une autre.</translation>
    </message>
    <message>
        <source>A random value that comes back in the ID token, so that no older token can be used.</source>
        <translation>Une valeur aléatoire qui revient dans le jeton d’ID, afin qu’aucun jeton plus ancien ne puisse servir.</translation>
    </message>
    <message>
        <source>The hash of the code verifier: only the application that knows the verifier can use the code.</source>
        <translation>Le hachage du vérificateur de code (code verifier)&#x202f;: seule l’application qui connaît celui-ci peut utiliser le code.</translation>
    </message>
    <message>
        <source>How the code challenge was computed.</source>
        <translation>La façon dont le code challenge a été calculé.</translation>
    </message>
    <message>
        <source>What the provider is to ask the user.</source>
        <translation>Ce que le fournisseur doit demander à l’utilisateur.</translation>
    </message>
    <message>
        <source>How long ago the user may have signed in with the provider, in seconds.</source>
        <translation>Depuis combien de temps au plus l’utilisateur peut s’être connecté chez le fournisseur, en secondes.</translation>
    </message>
    <message>
        <source>The languages for the provider&apos;s pages.</source>
        <translation>Les langues des pages du fournisseur.</translation>
    </message>
    <message>
        <source>How strong the sign-in should be.</source>
        <translation>Le niveau d’authentification souhaité.</translation>
    </message>
    <message>
        <source>Who probably signs in.</source>
        <translation>Qui se connecte probablement.</translation>
    </message>
    <message>
        <source>The ID token of the session: it says whose session is meant.</source>
        <translation>Le jeton d’ID de la session&#x202f;: il dit de quelle session il s’agit.</translation>
    </message>
    <message>
        <source>What kind of page the provider should show.</source>
        <translation>Le type de page que le fournisseur doit afficher.</translation>
    </message>
    <message>
        <source>The API for which the access token is meant.</source>
        <translation>L’API à laquelle le jeton d’accès est destiné.</translation>
    </message>
    <message>
        <source>The whole request as a signed token.</source>
        <translation>La requête entière sous forme de jeton signé.</translation>
    </message>
    <message>
        <source>A reference to the request that was sent to the provider before.</source>
        <translation>Une référence à la requête envoyée auparavant au fournisseur.</translation>
    </message>
    <message>
        <source>The authorization code: valid once and for a short time, exchanged for tokens.</source>
        <translation>Le code d’autorisation&#x202f;: valable une fois et peu de temps, échangé contre des jetons.</translation>
    </message>
    <message>
        <source>Which provider sent the response.</source>
        <translation>Quel fournisseur a envoyé la réponse.</translation>
    </message>
    <message>
        <source>The state of the session in the browser. Bifrost doesn&apos;t use it.</source>
        <translation>L’état de la session dans le navigateur. Bifrost ne l’utilise pas.</translation>
    </message>
    <message>
        <source>Why the provider refused, as a code.</source>
        <translation>La raison du refus du fournisseur, sous forme de code.</translation>
    </message>
    <message>
        <source>The same in the provider&apos;s own words.</source>
        <translation>La même chose dans les termes du fournisseur.</translation>
    </message>
    <message>
        <source>A page about the error.</source>
        <translation>Une page à propos de l’erreur.</translation>
    </message>
    <message>
        <source>What the tokens are requested with.</source>
        <translation>Ce avec quoi les jetons sont demandés.</translation>
    </message>
    <message>
        <source>Proves that the code was requested by this application: the provider compares its hash with the code challenge.</source>
        <translation>Prouve que le code a été demandé par cette application&#x202f;: le fournisseur compare son hachage avec le code challenge.</translation>
    </message>
    <message>
        <source>The application&apos;s password with the provider.</source>
        <translation>Le mot de passe de l’application auprès du fournisseur.</translation>
    </message>
    <message>
        <source>A token that the application has signed to prove who it is.</source>
        <translation>Un jeton que l’application a signé pour prouver son identité.</translation>
    </message>
    <message>
        <source>What kind of token the client assertion is.</source>
        <translation>Le type de jeton de l’assertion du client.</translation>
    </message>
    <message>
        <source>Renews the session without asking the user.</source>
        <translation>Renouvelle la session sans rien demander à l’utilisateur.</translation>
    </message>
    <message>
        <source>Gives access to UserInfo and to APIs.</source>
        <translation>Donne accès à UserInfo et à des API.</translation>
    </message>
    <message>
        <source>Says who has signed in, signed by the provider.</source>
        <translation>Dit qui s’est connecté, avec la signature du fournisseur.</translation>
    </message>
    <message>
        <source>How the access token is used.</source>
        <translation>La façon dont le jeton d’accès est utilisé.</translation>
    </message>
    <message>
        <source>How long it is valid, in seconds.</source>
        <translation>Sa durée de validité, en secondes.</translation>
    </message>
    <message>
        <source>Which kind of token it is.</source>
        <translation>Le type de ce jeton.</translation>
    </message>
    <message>
        <source>Stands for the sign-in on another device when the application asks for its tokens.</source>
        <translation>Représente la connexion sur un autre appareil quand l’application en demande les jetons.</translation>
    </message>
    <message>
        <source>What the user enters on the other device.</source>
        <translation>Ce que l’utilisateur saisit sur l’autre appareil.</translation>
    </message>
    <message>
        <source>The page that the user opens on the other device.</source>
        <translation>La page que l’utilisateur ouvre sur l’autre appareil.</translation>
    </message>
    <message>
        <source>The same page with the code already entered.</source>
        <translation>La même page, avec le code déjà saisi.</translation>
    </message>
    <message>
        <source>How many seconds to wait between two requests.</source>
        <translation>Combien de secondes attendre entre deux requêtes.</translation>
    </message>
    <message>
        <source>Where the provider sends the browser after the sign-out.</source>
        <translation>Où le fournisseur envoie le navigateur après la déconnexion.</translation>
    </message>
    <message>
        <source>The same, as this provider calls it.</source>
        <translation>La même chose, telle que ce fournisseur la nomme.</translation>
    </message>
    <message>
        <source>Who probably signs out.</source>
        <translation>Qui se déconnecte probablement.</translation>
    </message>
    <message>
        <source>Which formats the application understands.</source>
        <translation>Les formats que l’application comprend.</translation>
    </message>
    <message>
        <source>The format of the body.</source>
        <translation>Le format du corps.</translation>
    </message>
    <message>
        <source>The time by the provider&apos;s clock. ID tokens are checked against it.</source>
        <translation>L’heure à l’horloge du fournisseur. Les jetons d’ID sont vérifiés par rapport à elle.</translation>
    </message>
    <message>
        <source>How many seconds to wait before another attempt.</source>
        <translation>Combien de secondes attendre avant un nouvel essai.</translation>
    </message>
    <message>
        <source>Where the response redirects to, without the part after the question mark.</source>
        <translation>Où la réponse redirige, sans la partie après le point d’interrogation.</translation>
    </message>
    <message>
        <source>Proves that the request is allowed: the access token, or the client&apos;s secret.</source>
        <translation>Prouve que la requête est autorisée&#x202f;: le jeton d’accès ou le secret client.</translation>
    </message>
    <message>
        <source>Proves that the application has the key that the token is bound to.</source>
        <translation>Prouve que l’application possède la clé à laquelle le jeton est lié.</translation>
    </message>
    <message>
        <source>The provider&apos;s name for itself. It has to be exactly the configured one.</source>
        <translation>Le nom que le fournisseur se donne. Il doit être exactement celui qui est configuré.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign in.</source>
        <translation>Où le navigateur est envoyé pour se connecter.</translation>
    </message>
    <message>
        <source>Where tokens are requested.</source>
        <translation>Où les jetons sont demandés.</translation>
    </message>
    <message>
        <source>Where the user&apos;s attributes are read.</source>
        <translation>Où les attributs de l’utilisateur sont lus.</translation>
    </message>
    <message>
        <source>Where the keys are that verify ID tokens.</source>
        <translation>Où se trouvent les clés qui permettent de vérifier les jetons d’ID.</translation>
    </message>
    <message>
        <source>Scopes that can be requested.</source>
        <translation>Les scopes qui peuvent être demandés.</translation>
    </message>
    <message>
        <source>Kinds of responses that can be requested. Bifrost needs &quot;code&quot;.</source>
        <translation>Les types de réponse qui peuvent être demandés. Bifrost a besoin de «&#x202f;code&#x202f;».</translation>
    </message>
    <message>
        <source>Ways in which the response can be sent.</source>
        <translation>Les façons dont la réponse peut être envoyée.</translation>
    </message>
    <message>
        <source>What tokens can be requested with.</source>
        <translation>Ce avec quoi les jetons peuvent être demandés.</translation>
    </message>
    <message>
        <source>Whether all applications get the same identifier of a user.</source>
        <translation>Si toutes les applications reçoivent le même identifiant d’un utilisateur.</translation>
    </message>
    <message>
        <source>How ID tokens can be signed.</source>
        <translation>Comment les jetons d’ID peuvent être signés.</translation>
    </message>
    <message>
        <source>How applications can prove who they are.</source>
        <translation>Comment les applications peuvent prouver leur identité.</translation>
    </message>
    <message>
        <source>What the provider may say about a user.</source>
        <translation>Ce que le fournisseur peut dire d’un utilisateur.</translation>
    </message>
    <message>
        <source>How a code challenge can be computed. Bifrost needs S256.</source>
        <translation>Comment un code challenge peut être calculé. Bifrost a besoin de S256.</translation>
    </message>
    <message>
        <source>Where tokens are revoked.</source>
        <translation>Où les jetons sont révoqués.</translation>
    </message>
    <message>
        <source>Where the state of a token can be asked for.</source>
        <translation>Où l’état d’un jeton peut être demandé.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign out.</source>
        <translation>Où le navigateur est envoyé pour se déconnecter.</translation>
    </message>
    <message>
        <source>Where a request can be sent before the browser opens.</source>
        <translation>Où une requête peut être envoyée avant que le navigateur s’ouvre.</translation>
    </message>
    <message>
        <source>Whether requests have to be sent there.</source>
        <translation>Si les requêtes doivent y être envoyées.</translation>
    </message>
    <message>
        <source>Whether each response names the provider.</source>
        <translation>Si chaque réponse indique le fournisseur.</translation>
    </message>
    <message>
        <source>Where a sign-in on another device begins.</source>
        <translation>Où commence une connexion sur un autre appareil.</translation>
    </message>
    <message>
        <source>How the proofs of bound tokens can be signed.</source>
        <translation>Comment les preuves des jetons liés peuvent être signées.</translation>
    </message>
    <message>
        <source>The algorithm of the signature.</source>
        <translation>L’algorithme de la signature.</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys has signed it.</source>
        <translation>La clé du fournisseur qui l’a signé.</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>Le type de ce jeton.</translation>
    </message>
    <message>
        <source>The algorithm that encrypts the content.</source>
        <translation>L’algorithme qui chiffre le contenu.</translation>
    </message>
    <message>
        <source>Which provider issued the token.</source>
        <translation>Quel fournisseur a émis le jeton.</translation>
    </message>
    <message>
        <source>For which application the token is meant. It has to be this one.</source>
        <translation>L’application à laquelle le jeton est destiné. Ce doit être celle-ci.</translation>
    </message>
    <message>
        <source>Which application requested the token.</source>
        <translation>Quelle application a demandé le jeton.</translation>
    </message>
    <message>
        <source>When the token expires, in seconds since 1970.</source>
        <translation>Quand le jeton expire, en secondes depuis 1970.</translation>
    </message>
    <message>
        <source>When the token was issued, in seconds since 1970.</source>
        <translation>Quand le jeton a été émis, en secondes depuis 1970.</translation>
    </message>
    <message>
        <source>From when the token is valid, in seconds since 1970.</source>
        <translation>À partir de quand le jeton est valide, en secondes depuis 1970.</translation>
    </message>
    <message>
        <source>When the user signed in with the provider, in seconds since 1970.</source>
        <translation>Quand l’utilisateur s’est connecté chez le fournisseur, en secondes depuis 1970.</translation>
    </message>
    <message>
        <source>How strong the sign-in was.</source>
        <translation>Le niveau d’authentification obtenu.</translation>
    </message>
    <message>
        <source>How the user signed in, such as with a password.</source>
        <translation>La façon dont l’utilisateur s’est connecté, par exemple avec un mot de passe.</translation>
    </message>
    <message>
        <source>Binds the access token to this ID token.</source>
        <translation>Lie le jeton d’accès à ce jeton d’ID.</translation>
    </message>
    <message>
        <source>Binds the code to this ID token.</source>
        <translation>Lie le code à ce jeton d’ID.</translation>
    </message>
    <message>
        <source>The random value of the authorization request.</source>
        <translation>La valeur aléatoire de la requête d’autorisation.</translation>
    </message>
    <message>
        <source>The provider&apos;s session in the browser.</source>
        <translation>La session du fournisseur dans le navigateur.</translation>
    </message>
    <message>
        <source>The identifier of the token itself.</source>
        <translation>L’identifiant du jeton lui-même.</translation>
    </message>
    <message>
        <source>The provider&apos;s identifier of the user.</source>
        <translation>L’identifiant de l’utilisateur chez le fournisseur.</translation>
    </message>
    <message>
        <source>The user&apos;s full name.</source>
        <translation>Le nom complet de l’utilisateur.</translation>
    </message>
    <message>
        <source>The user&apos;s given name.</source>
        <translation>Le prénom de l’utilisateur.</translation>
    </message>
    <message>
        <source>The user&apos;s family name.</source>
        <translation>Le nom de famille de l’utilisateur.</translation>
    </message>
    <message>
        <source>What the user wants to be called.</source>
        <translation>Comment l’utilisateur souhaite être appelé.</translation>
    </message>
    <message>
        <source>The user&apos;s email address.</source>
        <translation>L’adresse e-mail de l’utilisateur.</translation>
    </message>
    <message>
        <source>Whether the provider has made sure that the address is the user&apos;s.</source>
        <translation>Si le fournisseur s’est assuré que l’adresse est bien celle de l’utilisateur.</translation>
    </message>
    <message>
        <source>Where the user&apos;s picture is.</source>
        <translation>Où se trouve l’image de l’utilisateur.</translation>
    </message>
    <message>
        <source>When the user&apos;s attributes were last changed.</source>
        <translation>Quand les attributs de l’utilisateur ont été modifiés pour la dernière fois.</translation>
    </message>
    <message>
        <source>Attributes that are somewhere else.</source>
        <translation>Des attributs qui se trouvent ailleurs.</translation>
    </message>
    <message>
        <source>Where these attributes are, possibly with a token to read them.</source>
        <translation>Où se trouvent ces attributs, éventuellement avec un jeton pour les lire.</translation>
    </message>
    <message>
        <source>A public key of the provider.</source>
        <translation>Une clé publique du fournisseur.</translation>
    </message>
    <message>
        <source>In which form the provider returns its response.</source>
        <translation>Sous quelle forme le fournisseur renvoie sa réponse.</translation>
    </message>
    <message>
        <source>What the access token allows, in detail.</source>
        <translation>Ce que le jeton d’accès autorise, en détail.</translation>
    </message>
    <message>
        <source>The fingerprint of the key that the tokens are to be bound to.</source>
        <translation>L’empreinte de la clé à laquelle les jetons doivent être liés.</translation>
    </message>
    <message>
        <source>The response, signed by the provider.</source>
        <translation>La réponse, avec la signature du fournisseur.</translation>
    </message>
    <message>
        <source>The token that the provider is to revoke or exchange.</source>
        <translation>Le jeton que le fournisseur doit révoquer ou échanger.</translation>
    </message>
    <message>
        <source>Where the user signs in: with an organization.</source>
        <translation>Où l’utilisateur se connecte&#x202f;: auprès d’une organisation.</translation>
    </message>
    <message>
        <source>The name of the organization.</source>
        <translation>Le nom de l’organisation.</translation>
    </message>
    <message>
        <source>The organization, as the provider knows it.</source>
        <translation>L’organisation, telle que le fournisseur la connaît.</translation>
    </message>
    <message>
        <source>The short name of the organization.</source>
        <translation>Le nom court de l’organisation.</translation>
    </message>
    <message>
        <source>How the provider finds the organization, such as by the domain of the email address.</source>
        <translation>La façon dont le fournisseur trouve l’organisation, par exemple par le domaine de l’adresse e-mail.</translation>
    </message>
    <message>
        <source>The organization that the new tokens are for.</source>
        <translation>L’organisation pour laquelle les nouveaux jetons sont émis.</translation>
    </message>
    <message>
        <source>How many organizations a page may contain.</source>
        <translation>Combien d’organisations une page peut contenir.</translation>
    </message>
    <message>
        <source>Whether organizations below others are listed, too.</source>
        <translation>Si les organisations subordonnées sont aussi listées.</translation>
    </message>
    <message>
        <source>The organizations that the user is a member of.</source>
        <translation>Les organisations dont l’utilisateur est membre.</translation>
    </message>
    <message>
        <source>The organization that the token is for, as the provider knows it.</source>
        <translation>L’organisation pour laquelle le jeton est émis, telle que le fournisseur la connaît.</translation>
    </message>
    <message>
        <source>The name of the organization that the token is for.</source>
        <translation>Le nom de l’organisation pour laquelle le jeton est émis.</translation>
    </message>
    <message>
        <source>The short name of the organization that the token is for.</source>
        <translation>Le nom court de l’organisation pour laquelle le jeton est émis.</translation>
    </message>
    <message>
        <source>The organization that the user belongs to.</source>
        <translation>L’organisation à laquelle appartient l’utilisateur.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>&amp;Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <source>Sign in with %1. Your browser opens, then brings you back here.</source>
        <translation>Connectez-vous avec %1. Votre navigateur s’ouvre, puis vous ramène ici.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain.</source>
        <translation>Recherche de votre session dans le trousseau.</translation>
    </message>
    <message>
        <source>Contacting %1</source>
        <translation>Contact avec %1</translation>
    </message>
    <message>
        <source>The browser opens as soon as the provider responds.</source>
        <translation>Le navigateur s’ouvre dès que le fournisseur répond.</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Presque terminé</translation>
    </message>
    <message>
        <source>The browser has responded. Bifrost is checking the response with the provider.</source>
        <translation>Le navigateur a répondu. Bifrost vérifie la réponse auprès du fournisseur.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1 left.</source>
        <translation>En attente du navigateur&#x202f;: il reste %1.</translation>
    </message>
    <message>
        <source>You are now signed in!</source>
        <translation>Vous êtes maintenant connecté&#x202f;!</translation>
    </message>
    <message>
        <source>Your session has ended and can&apos;t be renewed. Sign in again to continue.</source>
        <translation>Votre session est terminée et ne peut pas être renouvelée. Connectez-vous de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>You are now signed in! Your session ends %1. Sign in again to stay signed in.</source>
        <translation>Vous êtes maintenant connecté&#x202f;! Fin de votre session&#x202f;: %1. Connectez-vous de nouveau pour rester connecté.</translation>
    </message>
    <message>
        <source>You are still signed in, but the provider can&apos;t be reached. Bifrost retries automatically.</source>
        <translation>Vous êtes toujours connecté, mais le fournisseur est injoignable. Bifrost réessaie automatiquement.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Your password stays in the browser</source>
        <translation>Votre mot de passe reste dans le navigateur</translation>
    </message>
    <message>
        <source>Bifrost never sees it. Every sign-in method of your provider works.</source>
        <translation>Bifrost ne le voit jamais. Toutes les méthodes de connexion de votre fournisseur fonctionnent.</translation>
    </message>
    <message>
        <source>The session stays in the keychain</source>
        <translation>La session reste dans le trousseau</translation>
    </message>
    <message>
        <source>Closing Bifrost doesn&apos;t sign you out.</source>
        <translation>Fermer Bifrost ne vous déconnecte pas.</translation>
    </message>
    <message>
        <source>renews automatically, next %1</source>
        <translation>renouvellement automatique&#x202f;: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminée&#x202f;: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin&#x202f;: %1</translation>
    </message>
    <message>
        <source>renews automatically when the provider responds</source>
        <translation>renouvellement automatique dès que le fournisseur répond</translation>
    </message>
    <message>
        <source>Your session is being stored in this computer&apos;s keychain.</source>
        <translation>Votre session est en cours d’enregistrement dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>You are still signed in, but the provider refuses to renew this session. Sign in again to continue.</source>
        <translation>Vous êtes toujours connecté, mais le fournisseur refuse de renouveler cette session. Connectez-vous de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>There is a problem with the provider, so your session couldn&apos;t be renewed. Bifrost retries automatically; you can also sign in again.</source>
        <translation>Un problème avec le fournisseur a empêché de renouveler votre session. Bifrost réessaie automatiquement&#x202f;; vous pouvez aussi vous connecter de nouveau.</translation>
    </message>
    <message>
        <source>You are still signed in, but there is a problem with the provider. Bifrost retries automatically.</source>
        <translation>Vous êtes toujours connecté, mais il y a un problème avec le fournisseur. Bifrost réessaie automatiquement.</translation>
    </message>
    <message>
        <source>not renewed yet</source>
        <translation>pas encore renouvelée</translation>
    </message>
    <message>
        <source>not renewed</source>
        <translation>non renouvelée</translation>
    </message>
    <message>
        <source>Sign in with %1 there. This window continues automatically.</source>
        <translation>Connectez-vous-y avec %1. Cette fenêtre continue automatiquement.</translation>
    </message>
</context>
<context>
    <name>LaneHeader</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings weren&apos;t saved</source>
        <translation>Les paramètres n’ont pas été enregistrés</translation>
    </message>
    <message>
        <source>The old settings file was set aside</source>
        <translation>L’ancien fichier de paramètres a été mis de côté</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>Il s’appelle maintenant %1.</translation>
    </message>
</context>
<context>
    <name>MetadataText</name>
    <message>
        <source>The provider&apos;s metadata lacks &quot;%1&quot;, an address that is required here.</source>
        <translation>Il manque «&#x202f;%1&#x202f;» dans les métadonnées du fournisseur, une adresse requise ici.</translation>
    </message>
    <message>
        <source>The provider&apos;s metadata has no usable https address as &quot;%1&quot;.</source>
        <translation>Les métadonnées du fournisseur ne contiennent pas d’adresse https utilisable pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The provider&apos;s metadata has %2 as &quot;%1&quot;, which isn&apos;t a complete https address.</source>
        <translation>Les métadonnées du fournisseur indiquent %2 pour «&#x202f;%1&#x202f;», ce qui n’est pas une adresse https complète.</translation>
    </message>
    <message>
        <source>The issuer starts with &quot;%1&quot; instead of https.</source>
        <translation>L’émetteur commence par «&#x202f;%1&#x202f;» au lieu de https.</translation>
    </message>
    <message>
        <source>The provider at this address calls itself %1 but can&apos;t be found there.</source>
        <translation>Le fournisseur à cette adresse se nomme %1 mais y est introuvable.</translation>
    </message>
    <message>
        <source>This address is for every tenant (organization), so the provider calls itself %1 here. Enter your own tenant, by its name or ID, instead of &quot;%2&quot;.</source>
        <translation>Cette adresse vaut pour tous les locataires (organisations)&#x202f;; le fournisseur s’y nomme donc %1. Saisissez votre propre locataire (tenant), par son nom ou son ID, à la place de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>This provider calls itself %1 with a slash at the end. Use this issuer?</source>
        <translation>Ce fournisseur se nomme %1, avec une barre oblique à la fin. Utiliser cet émetteur&#x202f;?</translation>
    </message>
    <message>
        <source>This provider calls itself %1 without a slash at the end. Use this issuer?</source>
        <translation>Ce fournisseur se nomme %1, sans barre oblique à la fin. Utiliser cet émetteur&#x202f;?</translation>
    </message>
    <message>
        <source>This provider calls itself %1 and confirms it at that address. Use this issuer?</source>
        <translation>Ce fournisseur se nomme %1 et le confirme à cette adresse. Utiliser cet émetteur&#x202f;?</translation>
    </message>
    <message>
        <source>The provider has another issuer</source>
        <translation>Le fournisseur a un autre émetteur</translation>
    </message>
    <message>
        <source>The provider at this address calls itself %1, an address without https.</source>
        <translation>Le fournisseur à cette adresse se nomme %1, une adresse sans https.</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>Current page</source>
        <translation>Page actuelle</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>Ch&amp;eck</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Re&amp;quêtes</translation>
    </message>
    <message>
        <source>&amp;API</source>
        <translation>AP&amp;I</translation>
    </message>
</context>
<context>
    <name>OrganizationText</name>
    <message>
        <source>Your organizations need another permission</source>
        <translation>Vos organisations exigent une autre autorisation</translation>
    </message>
    <message>
        <source>The access token lacks: %1. Add it to the scopes in Settings, then sign in again.</source>
        <translation>Il manque au jeton d’accès&#x202f;: %1. Ajoutez cela aux scopes dans les Paramètres, puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t list your organizations</source>
        <translation>Le fournisseur ne liste pas vos organisations</translation>
    </message>
    <message>
        <source>It refuses this to the application. Ask the provider&apos;s administrator to allow it.</source>
        <translation>Il le refuse à l’application. Demandez à l’administrateur du fournisseur de l’autoriser.</translation>
    </message>
    <message>
        <source>You stay with your own account</source>
        <translation>Vous gardez votre propre compte</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t let this application switch organizations. Allow the grant Organization Switch in its registration, and share the application with the organization.</source>
        <translation>Le fournisseur ne permet pas à cette application de changer d’organisation. Autorisez «&#x202f;Organization Switch&#x202f;» dans son enregistrement, et partagez l’application avec l’organisation.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t admit you to this organization. Ask its administrator for access.</source>
        <translation>Le fournisseur ne vous admet pas dans cette organisation. Demandez l’accès à l’administrateur de celle-ci.</translation>
    </message>
    <message>
        <source>The provider can&apos;t switch to this organization: it may be disabled, or the application isn&apos;t shared with it.</source>
        <translation>Le fournisseur ne peut pas basculer vers cette organisation&#x202f;: elle est peut-être désactivée, ou l’application n’est pas partagée avec elle.</translation>
    </message>
    <message>
        <source>The provider is busy. Try again in a few minutes.</source>
        <translation>Le fournisseur est surchargé. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The provider rejected the switch with the code %1.</source>
        <translation>Le fournisseur a rejeté le changement avec le code %1.</translation>
    </message>
    <message>
        <source>There are no organizations here</source>
        <translation>Il n’y a pas d’organisations ici</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know that this provider has any.</source>
        <translation>Bifrost n’en connaît aucune chez ce fournisseur.</translation>
    </message>
    <message>
        <source>The provider&apos;s response to the switch can&apos;t be used. Send the details to the provider&apos;s administrator.</source>
        <translation>La réponse du fournisseur au changement est inutilisable. Envoyez les détails à l’administrateur du fournisseur.</translation>
    </message>
</context>
<context>
    <name>OrganizationsCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Basculer vers</translation>
    </message>
    <message>
        <source>Asking the provider...</source>
        <translation>Interrogation du fournisseur…</translation>
    </message>
    <message>
        <source>You aren&apos;t a member of an organization.</source>
        <translation>Vous n’êtes membre d’aucune organisation.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Vous êtes connecté à %1.</translation>
    </message>
    <message>
        <source>Show my &amp;organizations</source>
        <translation>Afficher mes &amp;organisations</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>You are signed in without an organization.</source>
        <translation>Vous êtes connecté sans organisation.</translation>
    </message>
</context>
<context>
    <name>OtherSessions</name>
    <message>
        <source>An earlier sign-out isn&apos;t finished</source>
        <translation>Une déconnexion précédente n’est pas terminée</translation>
    </message>
    <message>
        <source>The provider hasn&apos;t revoked the session&apos;s tokens yet, so they are still valid there: %1.</source>
        <translation>Le fournisseur n’a pas encore révoqué les jetons de la session&#x202f;; ils y sont donc toujours valides&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another &amp;device</source>
        <translation>&amp;Utiliser un autre appareil</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>C&amp;oller une adresse</translation>
    </message>
    <message>
        <source>Continue without this browser</source>
        <translation>Continuer sans ce navigateur</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile Page</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First Name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>not shared by the provider</source>
        <translation>non communiqué par le fournisseur</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>sent in a form that Bifrost can&apos;t show</source>
        <translation>communiqué sous une forme que Bifrost ne peut pas afficher</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>lecture impossible</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>Your profile couldn&apos;t be read: the provider has nothing at the address that it publishes for it (status 404).</source>
        <translation>Votre profil n’a pas pu être lu&#x202f;: le fournisseur n’a rien à l’adresse qu’il publie pour celui-ci (code 404).</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider is limiting requests.</source>
        <translation>Votre profil n’a pas pu être lu&#x202f;: le fournisseur limite le nombre de requêtes.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider reported a problem (status %1).</source>
        <translation>Votre profil n’a pas pu être lu&#x202f;: le fournisseur a signalé un problème (code %1).</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider didn&apos;t respond in time.</source>
        <translation>Votre profil n’a pas pu être lu&#x202f;: le fournisseur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the connection to the provider failed.</source>
        <translation>Votre profil n’a pas pu être lu&#x202f;: la connexion au fournisseur a échoué.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider refused the request (status %1). It may not allow this application to read it.</source>
        <translation>Votre profil n’a pas pu être lu&#x202f;: le fournisseur a refusé la requête (code %1). Il n’autorise peut-être pas cette application à le lire.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider encrypts it. Have encrypted UserInfo turned off in the application&apos;s registration there.</source>
        <translation>Votre profil n’a pas pu être lu&#x202f;: le fournisseur le chiffre. Faites-y désactiver le chiffrement de UserInfo dans l’enregistrement de l’application.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: it is signed in a way that can&apos;t be verified with the provider&apos;s keys, so nothing of it is used.</source>
        <translation>Votre profil n’a pas pu être lu&#x202f;: sa signature ne peut pas être vérifiée avec les clés du fournisseur&#x202f;; rien n’en est donc utilisé.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider sent that of another person, and nothing of it is used. Tell the provider&apos;s administrator.</source>
        <translation>Votre profil n’a pas pu être lu&#x202f;: le fournisseur a envoyé celui d’une autre personne, et rien n’en est utilisé. Prévenez l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider&apos;s response isn&apos;t a profile.</source>
        <translation>Votre profil n’a pas pu être lu&#x202f;: la réponse du fournisseur n’est pas un profil.</translation>
    </message>
    <message>
        <source>This is what it said %1.</source>
        <translation>Voici les dernières informations reçues&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This is what the sign-in itself said.</source>
        <translation>Voici ce qui a été communiqué lors de la connexion.</translation>
    </message>
    <message>
        <source>Read from the provider %1.</source>
        <translation>Lu auprès du fournisseur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Bifrost reads it again when the session is renewed.</source>
        <translation>Bifrost le relit quand la session est renouvelée.</translation>
    </message>
    <message>
        <source>If a value is missing, select the attribute under User Attributes in the Asgardeo console and request the scope profile (email for the address), then sign in again.</source>
        <translation>S’il manque une valeur, sélectionnez l’attribut sous «&#x202f;User Attributes&#x202f;» dans la console Asgardeo et demandez le scope profile (email pour l’adresse), puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>If a value is missing, the provider may not have it, or may not release it to this application: its administrator can tell. The scopes profile and email, which Settings shows, ask for it.</source>
        <translation>S’il manque une valeur, le fournisseur ne l’a peut-être pas, ou ne la communique pas à cette application&#x202f;: son administrateur le sait. Les scopes profile et email, affichés dans les Paramètres, la demandent.</translation>
    </message>
    <message>
        <source>%1: kept elsewhere by the provider, not fetched</source>
        <translation>%1&#x202f;: conservé ailleurs par le fournisseur, non récupéré</translation>
    </message>
    <message>
        <source>%1: signed by another party, not used</source>
        <translation>%1&#x202f;: signé par un tiers, non utilisé</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider refused the request. It may not allow this application to read it.</source>
        <translation>Votre profil n’a pas pu être lu&#x202f;: le fournisseur a refusé la requête. Il n’autorise peut-être pas cette application à le lire.</translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Organization or issuer</source>
        <translation>Organisation ou émetteur</translation>
    </message>
    <message>
        <source>acme or https://provider.example</source>
        <translation>acme ou https://provider.example</translation>
    </message>
    <message>
        <source>The name of your Asgardeo organization or the provider&apos;s issuer URL.</source>
        <translation>Le nom de votre organisation Asgardeo ou l’URL de l’émetteur du fournisseur.</translation>
    </message>
    <message>
        <source>The provider&apos;s issuer URL. Its administrator knows it.</source>
        <translation>L’URL de l’émetteur du fournisseur. Son administrateur la connaît.</translation>
    </message>
    <message>
        <source>Enter the organization or the issuer.</source>
        <translation>Saisissez l’organisation ou l’émetteur.</translation>
    </message>
    <message>
        <source>Enter it like this: %1</source>
        <translation>Saisissez comme ceci&#x202f;: %1</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Défini %1&#x202f;; ne peut pas être modifié ici.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Chec&amp;k and save</source>
        <translation>Véri&amp;fier et enregistrer</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>The provider displays it when you register the application.</source>
        <translation>Le fournisseur l’affiche quand vous enregistrez l’application.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What Bifrost asks to know about you. &quot;openid&quot; is always required.</source>
        <translation>Ce que Bifrost demande à savoir de vous. «&#x202f;openid&#x202f;» est toujours requis.</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>Ports de redirection</translation>
    </message>
    <message>
        <source>Tried in this order; the first one is in the redirect URL below.</source>
        <translation>Essayés dans cet ordre&#x202f;; le premier figure dans l’URL de redirection ci-dessous.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>Dans l’en-tête</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Dans le corps</translation>
    </message>
    <message>
        <source>Set %1. It&apos;s never shown or stored here. Sent to the provider:</source>
        <translation>Défini %1. Il n’est jamais affiché ni enregistré ici. Envoyé au fournisseur&#x202f;:</translation>
    </message>
    <message>
        <source>None: a public client, as is right for a desktop application.</source>
        <translation>Aucun&#x202f;: un client public, comme il convient à une application de bureau.</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Défini %1&#x202f;; ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Saisissez l’ID client.</translation>
    </message>
    <message>
        <source>Add &quot;openid&quot;: it&apos;s required for signing in.</source>
        <translation>Ajoutez «&#x202f;openid&#x202f;»&#x202f;: il est requis pour se connecter.</translation>
    </message>
    <message>
        <source>Enter port numbers from 1024 to 65535, separated by commas.</source>
        <translation>Saisissez des numéros de port de 1024 à 65535, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Checking with the provider...</source>
        <translation>Vérification auprès du fournisseur…</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>%1 trouvé.</translation>
    </message>
    <message>
        <source>Sent with each sign-in to a provider that needs them: name=value, joined by &amp;.</source>
        <translation>Envoyés à chaque connexion à un fournisseur qui en a besoin&#x202f;: nom=valeur, joints par &amp;.</translation>
    </message>
    <message>
        <source>Enter http://host:port, socks5://host:port, or none.</source>
        <translation>Saisissez http://host:port, socks5://host:port ou none.</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Paramètres supplémentaires</translation>
    </message>
    <message>
        <source>Empty for the system&apos;s; http://host:port, socks5://host:port, or none.</source>
        <translation>Vide pour celui du système&#x202f;; http://host:port, socks5://host:port ou none.</translation>
    </message>
    <message>
        <source>Leave the name and password out; Bifrost asks for them.</source>
        <translation>N’indiquez ni nom ni mot de passe&#x202f;; Bifrost les demande.</translation>
    </message>
    <message>
        <source>Enter name=value, joined by &amp;.</source>
        <translation>Saisissez nom=valeur, joints par &amp;.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>ProviderPicker</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Type to search, or choose from the list.</source>
        <translation>Tapez pour rechercher, ou choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>ProviderProfileText</name>
    <message>
        <source>In the provider&apos;s console, register a native or desktop application: a public client, with PKCE and without a secret.</source>
        <translation>Dans la console du fournisseur, enregistrez une application native ou de bureau&#x202f;: un client public, avec PKCE et sans secret.</translation>
    </message>
    <message>
        <source>Allow the authorization code and, if it is offered, the refresh token.</source>
        <translation>Autorisez le code d’autorisation et, s’il est proposé, le jeton d’actualisation.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the redirect URL, and as a sign-out URL if those are listed separately.</source>
        <translation>Saisissez {redirect_uri} comme URL de redirection, et comme URL de déconnexion si ces URL ont leur propre liste.</translation>
    </message>
    <message>
        <source>Copy the issuer and the client ID into the fields above.</source>
        <translation>Copiez l’émetteur et l’ID client dans les champs ci-dessus.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>any provider, by its issuer</source>
        <translation>tout fournisseur, par son émetteur</translation>
    </message>
    <message>
        <source>not for desktop applications</source>
        <translation>pas pour les applications de bureau</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in with %1 without a server. %2</source>
        <translation>Sans serveur, Bifrost ne peut pas vous connecter avec %1. %2</translation>
    </message>
    <message>
        <source>It may not work. %1</source>
        <translation>Cela risque de ne pas fonctionner. %1</translation>
    </message>
    <message>
        <source>The client secret isn&apos;t entered here. Save it in a file that only you can read. Then add the line ClientSecretFile= with the path of that file below [Provider] in Bifrost&apos;s settings file, or start Bifrost with --client-secret-file and the path.</source>
        <translation>Le secret client ne se saisit pas ici. Enregistrez-le dans un fichier que vous seul pouvez lire. Ajoutez ensuite la ligne ClientSecretFile= avec le chemin de ce fichier sous [Provider] dans le fichier de paramètres de Bifrost, ou démarrez Bifrost avec --client-secret-file et le chemin.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Signing out will only work here</source>
        <translation>La déconnexion n’aura d’effet qu’ici</translation>
    </message>
    <message>
        <source>This provider offers neither a sign-out URL nor a way to revoke tokens. When you sign out, your session is removed from this computer; at the provider and in the browser it lasts until it expires.</source>
        <translation>Ce fournisseur ne propose ni URL de déconnexion ni moyen de révoquer les jetons. Quand vous vous déconnectez, votre session est supprimée de cet ordinateur&#x202f;; chez le fournisseur et dans le navigateur, elle dure jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Signing out won&apos;t reach the browser</source>
        <translation>La déconnexion n’atteindra pas le navigateur</translation>
    </message>
    <message>
        <source>This provider offers no sign-out URL. When you sign out, your tokens are revoked, but the provider&apos;s session in the browser stays.</source>
        <translation>Ce fournisseur ne propose pas d’URL de déconnexion. Quand vous vous déconnectez, vos jetons sont révoqués, mais la session du fournisseur dans le navigateur demeure.</translation>
    </message>
    <message>
        <source>Tokens can&apos;t be revoked</source>
        <translation>Les jetons ne peuvent pas être révoqués</translation>
    </message>
    <message>
        <source>This provider offers no way to revoke tokens. After you sign out, they stay valid until they expire.</source>
        <translation>Ce fournisseur ne propose aucun moyen de révoquer les jetons. Après votre déconnexion, ils restent valides jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>According to its metadata, this provider issues no refresh tokens, so you may have to sign in again each time the access token expires.</source>
        <translation>D’après ses métadonnées, ce fournisseur n’émet pas de jetons d’actualisation&#x202f;; vous devrez peut-être vous connecter de nouveau chaque fois que le jeton d’accès expire.</translation>
    </message>
    <message>
        <source>Sessions may be short</source>
        <translation>Les sessions peuvent être courtes</translation>
    </message>
</context>
<context>
    <name>ProxyPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Where Windows is used, often with a domain: DOMAIN\name.</source>
        <translation>Avec Windows, souvent précédé d’un domaine&#x202f;: DOMAINE\nom.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Mémoriser</translation>
    </message>
    <message>
        <source>Only for now</source>
        <translation>Cette fois seulement</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>Le proxy demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Bifrost reaches the provider through %1, which lets nothing through without them. They belong to your network and aren&apos;t those of the provider.</source>
        <translation>Bifrost atteint le fournisseur par %1, qui ne laisse rien passer sans eux. Ils appartiennent à votre réseau et ne sont pas ceux du fournisseur.</translation>
    </message>
    <message>
        <source>The proxy refused this name and password.</source>
        <translation>Le proxy a refusé ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Saisissez le nom.</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>Another program is using the redirect port, so the browser stays on the provider&apos;s page.</source>
        <translation>Un autre programme utilise le port de redirection&#x202f;; le navigateur reste donc sur la page du fournisseur.</translation>
    </message>
    <message>
        <source>Session removed from this computer</source>
        <translation>Session supprimée de cet ordinateur</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>Jeton d’actualisation révoqué</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Jeton d’accès révoqué</translation>
    </message>
    <message>
        <source>Browser sent to the provider&apos;s sign-out</source>
        <translation>Navigateur envoyé vers la déconnexion du fournisseur</translation>
    </message>
    <message>
        <source>Provider confirmed the sign-out</source>
        <translation>Déconnexion confirmée par le fournisseur</translation>
    </message>
    <message>
        <source>The session is still in the keychain</source>
        <translation>La session est encore dans le trousseau</translation>
    </message>
    <message>
        <source>You are signed out in this window, but the stored session couldn&apos;t be removed from the keychain. Unlock the keychain, then sign in and sign out again.</source>
        <translation>Vous êtes déconnecté dans cette fenêtre, mais la session enregistrée n’a pas pu être supprimée du trousseau. Déverrouillez le trousseau, puis connectez-vous et déconnectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Bifrost tries this again automatically.</source>
        <translation>Bifrost réessaie automatiquement.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>Il n’y en avait pas.</translation>
    </message>
    <message>
        <source>You signed out here only.</source>
        <translation>Vous ne vous êtes déconnecté qu’ici.</translation>
    </message>
    <message>
        <source>An earlier step failed.</source>
        <translation>Une étape précédente a échoué.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#x202f;: fait</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1&#x202f;: plus tard</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1&#x202f;: échec</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1&#x202f;: non fait</translation>
    </message>
    <message>
        <source>A sign-out isn&apos;t finished</source>
        <translation>Une déconnexion n’est pas terminée</translation>
    </message>
    <message>
        <source>You are signed out here, but the provider hasn&apos;t revoked the session&apos;s tokens yet, so they are still valid there. Bifrost tries again automatically.</source>
        <translation>Vous êtes déconnecté ici, mais le fournisseur n’a pas encore révoqué les jetons de la session&#x202f;; ils y sont donc toujours valides. Bifrost réessaie automatiquement.</translation>
    </message>
    <message>
        <source>An earlier session isn&apos;t signed out</source>
        <translation>Une session précédente n’est pas déconnectée</translation>
    </message>
    <message>
        <source>Its tokens are still valid at the provider. Finishing the sign-out now could also end your current session. Bifrost finishes it automatically after you sign out.</source>
        <translation>Ses jetons sont toujours valides chez le fournisseur. Terminer la déconnexion maintenant pourrait aussi mettre fin à votre session actuelle. Bifrost la termine automatiquement après votre déconnexion.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t return in time.</source>
        <translation>Le navigateur n’est pas revenu à temps.</translation>
    </message>
    <message>
        <source>The browser wasn&apos;t asked to return.</source>
        <translation>Il n’a pas été demandé au navigateur de revenir.</translation>
    </message>
    <message>
        <source>The browser returned, but nothing shows that the provider sent it.</source>
        <translation>Le navigateur est revenu, mais rien ne montre que le fournisseur l’a envoyé.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t allow this for this type of application.</source>
        <translation>Le fournisseur ne l’autorise pas pour ce type d’application.</translation>
    </message>
    <message>
        <source>It had expired.</source>
        <translation>Il avait expiré.</translation>
    </message>
    <message>
        <source>You discarded it.</source>
        <translation>Vous l’avez abandonné.</translation>
    </message>
    <message>
        <source>Done later, when the provider responded.</source>
        <translation>Fait plus tard, quand le fournisseur a répondu.</translation>
    </message>
    <message>
        <source>It stays valid until %1.</source>
        <translation>Il reste valide. Expiration&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It stays valid until it expires; when that is, the provider decides.</source>
        <translation>Il reste valide jusqu’à son expiration&#x202f;; le fournisseur en fixe le moment.</translation>
    </message>
    <message>
        <source>A refresh token that couldn&apos;t be revoked stays valid there until it expires; when that is, the provider decides.</source>
        <translation>Un jeton d’actualisation qui n’a pas pu être révoqué y reste valide jusqu’à son expiration&#x202f;; le fournisseur en fixe le moment.</translation>
    </message>
    <message>
        <source>The access token stays valid there until %1.</source>
        <translation>Le jeton d’accès y reste valide. Expiration&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Signed out here only</source>
        <translation>Déconnexion locale seulement</translation>
    </message>
    <message>
        <source>The provider&apos;s session may still be open in the browser.</source>
        <translation>La session du fournisseur est peut-être encore ouverte dans le navigateur.</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>La déconnexion n’a pas été confirmée</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not confirmed that it ended its session: check the page in the browser.</source>
        <translation>Vous êtes déconnecté ici. Le fournisseur n’a pas confirmé la fin de sa session&#x202f;: vérifiez la page dans le navigateur.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t recognize this application</source>
        <translation>Le fournisseur ne reconnaît pas cette application</translation>
    </message>
    <message>
        <source>You are signed out here. The provider rejected the client ID, so it revoked no tokens and most likely ended no session. The application may have been deleted or changed there.</source>
        <translation>Vous êtes déconnecté ici. Le fournisseur a rejeté l’ID client&#x202f;; il n’a donc révoqué aucun jeton et n’a très probablement mis fin à aucune session. L’application y a peut-être été supprimée ou modifiée.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t revoke the tokens. They were deleted here.</source>
        <translation>Le fournisseur n’a pas révoqué les jetons. Ils ont été supprimés ici.</translation>
    </message>
    <message>
        <source>No response from the browser yet</source>
        <translation>Pas encore de réponse du navigateur</translation>
    </message>
    <message>
        <source>The provider may be waiting for your confirmation. If it shows an error page, it may not know the sign-out redirect URL %1 (some providers keep a separate list for it), or it may no longer accept this session&apos;s ID token: then sign out without returning. You don&apos;t need to wait.</source>
        <translation>Le fournisseur attend peut-être votre confirmation. S’il affiche une page d’erreur, il ne connaît peut-être pas l’URL de redirection après déconnexion %1 (certains fournisseurs tiennent une liste à part), ou n’accepte plus le jeton d’ID de cette session&#x202f;: dans ce cas, déconnectez-vous sans revenir. Vous n’avez pas besoin d’attendre.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-out page is open in your browser</source>
        <translation>La page de déconnexion du fournisseur est ouverte dans votre navigateur</translation>
    </message>
    <message>
        <source>Confirm there that you want to sign out. The page doesn&apos;t report back to Bifrost, so check there that it worked.</source>
        <translation>Confirmez-y que vous voulez vous déconnecter. La page ne rend pas compte à Bifrost&#x202f;; vérifiez-y donc que l’opération a réussi.</translation>
    </message>
    <message>
        <source>The provider has no way to revoke it.</source>
        <translation>Le fournisseur n’a aucun moyen de le révoquer.</translation>
    </message>
    <message>
        <source>The provider has no sign-out for applications: you may still be signed in there in the browser.</source>
        <translation>Le fournisseur n’a pas de déconnexion pour les applications&#x202f;: vous y êtes peut-être encore connecté dans le navigateur.</translation>
    </message>
    <message>
        <source>There was nothing to confirm.</source>
        <translation>Il n’y avait rien à confirmer.</translation>
    </message>
    <message>
        <source>You are signed out in Bifrost. This provider doesn&apos;t let applications end its own session: to be safe, sign out on its own pages in the browser.</source>
        <translation>Vous êtes déconnecté dans Bifrost. Ce fournisseur ne permet pas aux applications de mettre fin à sa propre session&#x202f;: par sécurité, déconnectez-vous sur ses pages dans le navigateur.</translation>
    </message>
    <message>
        <source>The browser hadn&apos;t returned when you pressed &apos;Done&apos;.</source>
        <translation>Le navigateur n’était pas revenu quand vous avez cliqué sur «&#x202f;Terminé&#x202f;».</translation>
    </message>
    <message>
        <source>It belongs to the account that was switched to this organization.</source>
        <translation>La session du fournisseur est celle du compte qui a basculé vers cette organisation.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>What the sign-out did</source>
        <translation>Déroulement de la déconnexion</translation>
    </message>
</context>
<context>
    <name>RedirectCard</name>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirection</translation>
    </message>
    <message>
        <source>Register exactly this URL with the provider. If it lists sign-out (post-logout) URLs separately, register it there, too.</source>
        <translation>Enregistrez exactement cette URL auprès du fournisseur. S’il liste à part les URL de déconnexion (post-logout), enregistrez-la aussi à cet endroit.</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>Hôte de redirection</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Défini %1&#x202f;; ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>127.0.0.1 unless the provider accepts only another one.</source>
        <translation>127.0.0.1, sauf si le fournisseur n’en accepte qu’un autre.</translation>
    </message>
</context>
<context>
    <name>RedirectEntry</name>
    <message>
        <source>Copy the address into the other browser and sign in there. At the end that browser shows a page that it can&apos;t open: copy the address of that page, and paste it here. Pass neither address on to anybody.</source>
        <translation>Copiez l’adresse dans l’autre navigateur et connectez-vous-y. À la fin, ce navigateur affiche une page qu’il ne peut pas ouvrir&#x202f;: copiez l’adresse de cette page et collez-la ici. Ne communiquez aucune des deux adresses à personne.</translation>
    </message>
    <message>
        <source>Address in the other browser</source>
        <translation>Adresse dans l’autre navigateur</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Con&amp;tinuer</translation>
    </message>
    <message>
        <source>Paste the address first.</source>
        <translation>Collez d’abord l’adresse.</translation>
    </message>
</context>
<context>
    <name>RefreshText</name>
    <message>
        <source>The session couldn&apos;t be renewed</source>
        <translation>La session n’a pas pu être renouvelée</translation>
    </message>
    <message>
        <source>You are still signed in, and Bifrost retries automatically.</source>
        <translation>Vous êtes toujours connecté, et Bifrost réessaie automatiquement.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>It no longer accepts this application: it may have been disabled or removed there, or must authenticate now.</source>
        <translation>Il n’accepte plus cette application&#x202f;: elle y a peut-être été désactivée ou supprimée, ou doit maintenant s’authentifier.</translation>
    </message>
    <message>
        <source>%1 responded with status %2.</source>
        <translation>%1 a répondu avec le code %2.</translation>
    </message>
    <message>
        <source>The provider refuses to renew this session</source>
        <translation>Le fournisseur refuse de renouveler cette session</translation>
    </message>
    <message>
        <source>You are still signed in here. Sign in again; if that fails too, send the details to the provider&apos;s administrator.</source>
        <translation>Vous êtes toujours connecté ici. Connectez-vous de nouveau&#x202f;; si cela échoue aussi, envoyez les détails à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this session</source>
        <translation>Le fournisseur n’accepte plus cette session</translation>
    </message>
    <message>
        <source>It has expired, or it was ended there. Sign in again.</source>
        <translation>Elle a expiré, ou le fournisseur y a mis fin. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>Le fournisseur a signalé un problème</translation>
    </message>
    <message>
        <source>Your session couldn&apos;t be renewed.</source>
        <translation>Votre session n’a pas pu être renouvelée.</translation>
    </message>
    <message>
        <source>%1 returned status %2, so your session couldn&apos;t be renewed.</source>
        <translation>%1 a renvoyé le code %2&#x202f;; votre session n’a donc pas pu être renouvelée.</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data. On a guest network, sign in to the network first.</source>
        <translation>%1 a renvoyé une page au lieu de données. Sur un réseau invité, connectez-vous d’abord au réseau.</translation>
    </message>
    <message>
        <source>%1 sent a response that can&apos;t be used.</source>
        <translation>%1 a envoyé une réponse inutilisable.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Votre session est terminée</translation>
    </message>
    <message>
        <source>It was ended for your safety. Sign in again.</source>
        <translation>Il y a été mis fin pour votre sécurité. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>It was ended outside this window, for example in another Bifrost window. Sign in again.</source>
        <translation>Il y a été mis fin hors de cette fenêtre, par exemple dans une autre fenêtre de Bifrost. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>It requires a proof of possession (DPoP) that it accepts.</source>
        <translation>Il exige une preuve de possession (DPoP) qu’il accepte.</translation>
    </message>
    <message>
        <source>It keeps the key of your session, which couldn&apos;t be renewed without it.</source>
        <translation>Il conserve la clé de votre session, qui n’a pas pu être renouvelée sans lui.</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>How to register Bifrost in %1</source>
        <translation>Comment enregistrer Bifrost dans %1</translation>
    </message>
    <message>
        <source>How to register Bifrost</source>
        <translation>Comment enregistrer Bifrost</translation>
    </message>
    <message>
        <source>The client secret is set %1.</source>
        <translation>Le secret client est défini %1.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The file couldn&apos;t be written to %1: %2. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit dans %1&#x202f;: %2. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>What Bifrost and the provider have said to each other since the start. Secrets are masked: equal ones have equal numbers. Nothing is stored.</source>
        <translation>Ce que Bifrost et le fournisseur se sont dit depuis le démarrage. Les secrets sont masqués&#x202f;: des secrets identiques ont le même numéro. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Open settings</source>
        <translation>&amp;Ouvrir les Paramètres</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copier en &amp;curl</translation>
    </message>
    <message>
        <source>Sa&amp;ve as HAR...</source>
        <translation>Enregistrer en &amp;HAR…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Nothing yet. Sign in, and each request appears here as it&apos;s made.</source>
        <translation>Rien pour l’instant. Connectez-vous, et chaque requête apparaîtra ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Requests aren&apos;t recorded. You can switch that on in the settings.</source>
        <translation>Les requêtes ne sont pas consignées. Vous pouvez activer cela dans les Paramètres.</translation>
    </message>
    <message>
        <source>Save requests</source>
        <translation>Enregistrer les requêtes</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>Archive HTTP (*.har)</translation>
    </message>
    <message>
        <source>The requests were saved as %1.</source>
        <translation>Les requêtes ont été enregistrées sous %1.</translation>
    </message>
</context>
<context>
    <name>ReturnNotice</name>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Press here to return to Bifrost.</source>
        <translation>Appuyez ici pour revenir à Bifrost.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The issuer URL has a part after ? or #, which an issuer never has.</source>
        <translation>L’URL de l’émetteur contient une partie après&#x202f;? ou #, ce qu’un émetteur n’a jamais.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>L’ID client est absent.</translation>
    </message>
    <message>
        <source>The scopes don&apos;t include &quot;openid&quot;, which is required for signing in.</source>
        <translation>Il manque «&#x202f;openid&#x202f;» dans les scopes, requis pour se connecter.</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know a provider of this name.</source>
        <translation>Bifrost ne connaît pas de fournisseur de ce nom.</translation>
    </message>
    <message>
        <source>One of the details from which the issuer is made doesn&apos;t have the provider&apos;s form.</source>
        <translation>L’une des données qui composent l’émetteur n’a pas la forme prévue par le fournisseur.</translation>
    </message>
    <message>
        <source>A server that may receive your access token isn&apos;t named by an https address.</source>
        <translation>Un serveur autorisé à recevoir votre jeton d’accès n’est pas désigné par une adresse https.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you lacks an attribute or has it in another form.</source>
        <translation>Il manque un attribut dans les informations du fournisseur sur vous, ou il a une autre forme.</translation>
    </message>
    <message>
        <source>The path of the redirect URL is invalid.</source>
        <translation>Le chemin de l’URL de redirection n’est pas valide.</translation>
    </message>
    <message>
        <source>The redirect ports aren&apos;t valid port numbers.</source>
        <translation>Les ports de redirection ne sont pas des numéros de port valides.</translation>
    </message>
    <message>
        <source>The provider&apos;s published metadata can&apos;t be read.</source>
        <translation>Les métadonnées publiées par le fournisseur sont illisibles.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t publish an address that is required for signing in.</source>
        <translation>Le fournisseur ne publie pas une adresse requise pour se connecter.</translation>
    </message>
    <message>
        <source>The provider publishes an address that isn&apos;t secure (https).</source>
        <translation>Le fournisseur publie une adresse non sécurisée (sans https).</translation>
    </message>
    <message>
        <source>The browser&apos;s response can&apos;t be read.</source>
        <translation>La réponse du navigateur est illisible.</translation>
    </message>
    <message>
        <source>The browser&apos;s response contains a value twice.</source>
        <translation>La réponse du navigateur contient deux fois une valeur.</translation>
    </message>
    <message>
        <source>The browser&apos;s response doesn&apos;t say which sign-in it&apos;s for.</source>
        <translation>La réponse du navigateur ne dit pas à quelle connexion elle correspond.</translation>
    </message>
    <message>
        <source>The browser&apos;s response belongs to another sign-in.</source>
        <translation>La réponse du navigateur appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>The browser&apos;s response doesn&apos;t say which provider sent it.</source>
        <translation>La réponse du navigateur ne dit pas quel fournisseur l’a envoyée.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is from another provider.</source>
        <translation>La réponse du navigateur vient d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is empty.</source>
        <translation>La réponse du navigateur est vide.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t ask for your credentials again, although Bifrost requested it.</source>
        <translation>Le fournisseur ne vous a pas redemandé vos identifiants, bien que Bifrost l’ait demandé.</translation>
    </message>
    <message>
        <source>The response to the sign-out belongs to another sign-out.</source>
        <translation>La réponse à la déconnexion appartient à une autre déconnexion.</translation>
    </message>
    <message>
        <source>The provider issued a type of token that Bifrost doesn&apos;t support.</source>
        <translation>Le fournisseur a émis un type de jeton que Bifrost ne prend pas en charge.</translation>
    </message>
    <message>
        <source>The provider&apos;s response doesn&apos;t say who signed in.</source>
        <translation>La réponse du fournisseur ne dit pas qui s’est connecté.</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys can&apos;t be read.</source>
        <translation>Les clés de signature du fournisseur sont illisibles.</translation>
    </message>
    <message>
        <source>The provider publishes too many signing keys.</source>
        <translation>Le fournisseur publie trop de clés de signature.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you can&apos;t be read.</source>
        <translation>Les informations du fournisseur sur vous sont illisibles.</translation>
    </message>
    <message>
        <source>The provider&apos;s information doesn&apos;t say who it&apos;s about.</source>
        <translation>Les informations du fournisseur ne disent pas qui elles concernent.</translation>
    </message>
    <message>
        <source>The provider&apos;s information is about another person.</source>
        <translation>Les informations du fournisseur concernent une autre personne.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token isn&apos;t in a readable format.</source>
        <translation>Le jeton d’ID du fournisseur n’est pas dans un format lisible.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is too large.</source>
        <translation>Le jeton d’ID du fournisseur est trop volumineux.</translation>
    </message>
    <message>
        <source>The header of the provider&apos;s ID token can&apos;t be read.</source>
        <translation>L’en-tête du jeton d’ID du fournisseur est illisible.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token requires something Bifrost doesn&apos;t know.</source>
        <translation>Le jeton d’ID du fournisseur exige quelque chose que Bifrost ne connaît pas.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed in a way that isn&apos;t accepted.</source>
        <translation>Le jeton d’ID du fournisseur est signé d’une façon qui n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with an unknown key.</source>
        <translation>Le jeton d’ID du fournisseur est signé avec une clé inconnue.</translation>
    </message>
    <message>
        <source>The key that signed the provider&apos;s ID token isn&apos;t suitable for it.</source>
        <translation>La clé qui a signé le jeton d’ID du fournisseur ne convient pas à cet usage.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token is invalid.</source>
        <translation>La signature du jeton d’ID du fournisseur n’est pas valide.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token can&apos;t be read.</source>
        <translation>Le jeton d’ID du fournisseur est illisible.</translation>
    </message>
    <message>
        <source>The ID token comes from another provider.</source>
        <translation>Le jeton d’ID vient d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t name a user.</source>
        <translation>Le jeton d’ID ne désigne aucun utilisateur.</translation>
    </message>
    <message>
        <source>The ID token was issued for another application.</source>
        <translation>Le jeton d’ID a été émis pour une autre application.</translation>
    </message>
    <message>
        <source>The ID token was also issued for an unknown application.</source>
        <translation>Le jeton d’ID a aussi été émis pour une application inconnue.</translation>
    </message>
    <message>
        <source>The ID token was issued to another application.</source>
        <translation>Le jeton d’ID a été délivré à une autre application.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token has already expired.</source>
        <translation>D’après l’horloge de cet ordinateur, le jeton d’ID a déjà expiré.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t say when it was issued.</source>
        <translation>Le jeton d’ID ne dit pas quand il a été émis.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token was issued in the future.</source>
        <translation>D’après l’horloge de cet ordinateur, le jeton d’ID a été émis dans le futur.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token isn&apos;t valid yet.</source>
        <translation>D’après l’horloge de cet ordinateur, le jeton d’ID n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The ID token was issued for another sign-in.</source>
        <translation>Le jeton d’ID a été émis pour une autre connexion.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t match the access token.</source>
        <translation>Le jeton d’ID ne correspond pas au jeton d’accès.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t match the code of this sign-in.</source>
        <translation>Le jeton d’ID ne correspond pas au code de cette connexion.</translation>
    </message>
    <message>
        <source>The renewed session comes from another provider.</source>
        <translation>La session renouvelée vient d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>The renewed session belongs to another person.</source>
        <translation>La session renouvelée appartient à une autre personne.</translation>
    </message>
    <message>
        <source>The renewed session was issued for another application.</source>
        <translation>La session renouvelée a été émise pour une autre application.</translation>
    </message>
    <message>
        <source>The renewed session belongs to another sign-in.</source>
        <translation>La session renouvelée appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>The renewed session doesn&apos;t belong to your sign-in.</source>
        <translation>La session renouvelée n’appartient pas à votre connexion.</translation>
    </message>
    <message>
        <source>The settings need correcting</source>
        <translation>Les paramètres doivent être corrigés</translation>
    </message>
    <message>
        <source>This provider cannot be used as it is</source>
        <translation>Ce fournisseur n’est pas utilisable en l’état</translation>
    </message>
    <message>
        <source>The browser&apos;s response was not accepted</source>
        <translation>La réponse du navigateur n’a pas été acceptée</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Close any old browser tabs and sign in again from here.</source>
        <translation>Vous n’avez pas été connecté. Fermez les anciens onglets du navigateur et connectez-vous de nouveau d’ici.</translation>
    </message>
    <message>
        <source>The clocks don&apos;t agree</source>
        <translation>Les horloges ne concordent pas</translation>
    </message>
    <message>
        <source>Check the date, time, and time zone of this computer, then sign in again.</source>
        <translation>Vérifiez la date, l’heure et le fuseau horaire de cet ordinateur, puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The session was not renewed</source>
        <translation>La session n’a pas été renouvelée</translation>
    </message>
    <message>
        <source>For your safety, it was ended. Sign in again.</source>
        <translation>Pour votre sécurité, il y a été mis fin. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>La déconnexion n’a pas été confirmée</translation>
    </message>
    <message>
        <source>You are signed out here. To be safe, close the browser.</source>
        <translation>Vous êtes déconnecté ici. Par sécurité, fermez le navigateur.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted</source>
        <translation>La connexion n’a pas été acceptée</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Vous n’avez pas été connecté. Réessayez&#x202f;; si le problème persiste, envoyez les détails à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you is encrypted.</source>
        <translation>Les informations du fournisseur sur vous sont chiffrées.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s information about you can&apos;t be verified.</source>
        <translation>La signature des informations du fournisseur sur vous ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>The information about you comes from another provider.</source>
        <translation>Les informations sur vous viennent d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>The information about you is meant for another application.</source>
        <translation>Les informations sur vous sont destinées à une autre application.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you has expired.</source>
        <translation>Les informations du fournisseur sur vous ont expiré.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read</source>
        <translation>Votre profil n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Nothing of it is used. Read it again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Rien n’en est utilisé. Relisez-le&#x202f;; si le problème persiste, envoyez les détails à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; isn&apos;t allowed: Bifrost sets it itself or must not send it.</source>
        <translation>Le paramètre supplémentaire «&#x202f;%1&#x202f;» n’est pas autorisé&#x202f;: Bifrost le définit lui-même ou ne doit pas l’envoyer.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; has no usable value.</source>
        <translation>Le paramètre supplémentaire «&#x202f;%1&#x202f;» n’a pas de valeur utilisable.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; occurs twice.</source>
        <translation>Le paramètre supplémentaire «&#x202f;%1&#x202f;» apparaît deux fois.</translation>
    </message>
    <message>
        <source>The organization or issuer isn&apos;t a valid name or address, such as acme or https://login.example.com.</source>
        <translation>L’organisation ou l’émetteur n’est pas un nom ou une adresse valide, comme acme ou https://login.example.com.</translation>
    </message>
    <message>
        <source>The issuer URL starts with http, so others on the network could read along. Enter it with https.</source>
        <translation>L’URL de l’émetteur commence par http&#x202f;; d’autres personnes sur le réseau pourraient donc lire les échanges. Saisissez-la avec https.</translation>
    </message>
    <message>
        <source>The metadata at this address doesn&apos;t say which issuer it belongs to.</source>
        <translation>Les métadonnées à cette adresse ne disent pas à quel émetteur elles appartiennent.</translation>
    </message>
    <message>
        <source>This address is for every tenant (organization). Enter the issuer of your own tenant.</source>
        <translation>Cette adresse vaut pour tous les locataires (organisations). Saisissez l’émetteur de votre propre locataire (tenant).</translation>
    </message>
    <message>
        <source>The provider accepts sign-ins only as signed request objects (JAR), which Bifrost doesn&apos;t send. Ask the provider&apos;s administrator to turn that requirement off.</source>
        <translation>Le fournisseur n’accepte les connexions que sous forme d’objets de requête signés (JAR), que Bifrost n’envoie pas. Demandez à l’administrateur du fournisseur de désactiver cette exigence.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer the authorization code flow, with which desktop applications sign in. Ask the provider&apos;s administrator to turn it on.</source>
        <translation>Le fournisseur ne propose pas le flux de code d’autorisation, avec lequel les applications de bureau se connectent. Demandez à l’administrateur du fournisseur de l’activer.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer PKCE with the method S256, the protection that desktop sign-in requires. Ask the provider&apos;s administrator to turn it on.</source>
        <translation>Le fournisseur ne propose pas PKCE avec la méthode S256, la protection qu’exige la connexion d’une application de bureau. Demandez à l’administrateur du fournisseur de l’activer.</translation>
    </message>
    <message>
        <source>Correct it in Settings or, if it&apos;s set there, on the command line or in the environment.</source>
        <translation>Corrigez cela dans les Paramètres ou, si c’est là que la valeur est définie, sur la ligne de commande ou dans l’environnement.</translation>
    </message>
    <message>
        <source>Check the organization or issuer. If it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>Vérifiez l’organisation ou l’émetteur. S’ils sont corrects, contactez l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>The issuer doesn&apos;t name your tenant</source>
        <translation>L’émetteur ne désigne pas votre locataire (tenant)</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in with this provider yet</source>
        <translation>Bifrost ne peut pas encore se connecter avec ce fournisseur</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Puis réessayez.</translation>
    </message>
    <message>
        <source>The address of the proxy isn&apos;t &quot;none&quot;, http://host:port, or socks5://host:port.</source>
        <translation>L’adresse du proxy n’est ni «&#x202f;none&#x202f;», ni http://host:port, ni socks5://host:port.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be read.</source>
        <translation>La réponse du fournisseur est illisible.</translation>
    </message>
    <message>
        <source>The provider&apos;s response contains no access token.</source>
        <translation>La réponse du fournisseur ne contient pas de jeton d’accès.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is encrypted, and Bifrost can&apos;t decrypt it.</source>
        <translation>Le jeton d’ID du fournisseur est chiffré, et Bifrost ne peut pas le déchiffrer.</translation>
    </message>
    <message>
        <source>The renewed session was issued to a different application.</source>
        <translation>La session renouvelée a été délivrée à une autre application.</translation>
    </message>
    <message>
        <source>The provider issued a token of the type &quot;%1&quot;, which Bifrost doesn&apos;t support.</source>
        <translation>Le fournisseur a émis un jeton de type «&#x202f;%1&#x202f;», que Bifrost ne prend pas en charge.</translation>
    </message>
    <message>
        <source>The application&apos;s registration needs a change</source>
        <translation>L’enregistrement de l’application doit être modifié</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Switch this off in the application&apos;s registration with the provider, then sign in again.</source>
        <translation>Vous n’avez pas été connecté. Désactivez cela dans l’enregistrement de l’application auprès du fournisseur, puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t say until when it is valid.</source>
        <translation>Le jeton d’ID ne dit pas jusqu’à quand il est valide.</translation>
    </message>
    <message>
        <source>The provider accepted the sign-in request but didn&apos;t say how to refer to it.</source>
        <translation>Le fournisseur a accepté la requête de connexion mais n’a pas dit comment y faire référence.</translation>
    </message>
    <message>
        <source>The client&apos;s private key is missing, or can&apos;t be used for what the settings need it for.</source>
        <translation>La clé privée du client est absente, ou ne peut pas servir à ce que les paramètres en attendent.</translation>
    </message>
    <message>
        <source>An API that the sign-in is for isn&apos;t named by an absolute address without a part after #.</source>
        <translation>Une API à laquelle la connexion est destinée n’est pas désignée par une adresse absolue sans partie après #.</translation>
    </message>
    <message>
        <source>The authorization details aren&apos;t objects that each have a type.</source>
        <translation>Les détails d’autorisation ne sont pas des objets ayant chacun un type.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t bind tokens to a key of this computer (DPoP with ES256), which Bifrost is set up to require. Ask the provider&apos;s administrator to turn it on, or set DPoP to auto.</source>
        <translation>Le fournisseur ne lie pas les jetons à une clé de cet ordinateur (DPoP avec ES256), ce que Bifrost est configuré pour exiger. Demandez à l’administrateur du fournisseur de l’activer, ou réglez DPoP sur auto.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that the provider sends the browser to.</source>
        <translation>Ce n’est pas une adresse à laquelle le fournisseur envoie le navigateur.</translation>
    </message>
    <message>
        <source>The browser&apos;s response isn&apos;t signed by the provider, although Bifrost requested it.</source>
        <translation>La réponse du navigateur n’est pas signée par le fournisseur, bien que Bifrost l’ait demandé.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is meant for another application.</source>
        <translation>La réponse du navigateur est destinée à une autre application.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the browser&apos;s response has already expired.</source>
        <translation>D’après l’horloge de cet ordinateur, la réponse du navigateur a déjà expiré.</translation>
    </message>
    <message>
        <source>The provider&apos;s response contains no code for another device.</source>
        <translation>La réponse du fournisseur ne contient pas de code pour un autre appareil.</translation>
    </message>
    <message>
        <source>The provider&apos;s code for another device can&apos;t be entered.</source>
        <translation>Le code du fournisseur pour un autre appareil ne peut pas être saisi.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say safely where to enter the code for another device.</source>
        <translation>Le fournisseur n’indique pas de façon sûre où saisir le code pour un autre appareil.</translation>
    </message>
    <message>
        <source>The provider issued a token that isn&apos;t bound to this computer (DPoP), which Bifrost is set up to require.</source>
        <translation>Le fournisseur a émis un jeton qui n’est pas lié à cet ordinateur (DPoP), ce que Bifrost est configuré pour exiger.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response isn&apos;t in a readable format.</source>
        <translation>La réponse chiffrée du fournisseur n’est pas dans un format lisible.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response requires something Bifrost doesn&apos;t know.</source>
        <translation>La réponse chiffrée du fournisseur exige quelque chose que Bifrost ne connaît pas.</translation>
    </message>
    <message>
        <source>The provider&apos;s response is encrypted in a way that isn&apos;t accepted.</source>
        <translation>La réponse du fournisseur est chiffrée d’une façon qui n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The provider&apos;s response is encrypted for another key.</source>
        <translation>La réponse du fournisseur est chiffrée pour une autre clé.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response can&apos;t be decrypted.</source>
        <translation>La réponse chiffrée du fournisseur ne peut pas être déchiffrée.</translation>
    </message>
    <message>
        <source>The provider issued a token that requires a proof of possession (DPoP), which it doesn&apos;t announce. Set DPoP to required.</source>
        <translation>Le fournisseur a émis un jeton qui exige une preuve de possession (DPoP), sans l’annoncer. Réglez DPoP sur required.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t bind tokens to this computer</source>
        <translation>Le fournisseur ne lie pas les jetons à cet ordinateur</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Switch it on in the application&apos;s registration with the provider, or set DPoP to auto.</source>
        <translation>Vous n’avez pas été connecté. Activez cette liaison dans l’enregistrement de l’application auprès du fournisseur, ou réglez DPoP sur auto.</translation>
    </message>
    <message>
        <source>The client secret or certificate doesn&apos;t match the way in which the client authenticates.</source>
        <translation>Le secret client ou le certificat ne correspond pas à la façon dont le client s’authentifie.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used: it and its private key must be PEM without a password, and belong together.</source>
        <translation>Le certificat client ne peut pas être utilisé&#x202f;: sa clé privée et lui doivent être au format PEM sans mot de passe, et aller ensemble.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 wants a client that authenticates with a private key or a certificate, not with a secret or not at all. Register the application&apos;s public key or certificate with the provider, and name the file with --client-key-file or --client-certificate-file.</source>
        <translation>Le profil de sécurité FAPI 2.0 exige un client qui s’authentifie avec une clé privée ou un certificat, et non un client avec un secret ou sans authentification. Enregistrez la clé publique ou le certificat de l’application auprès du fournisseur, et indiquez le fichier avec --client-key-file ou --client-certificate-file.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 doesn&apos;t allow the kind of the client&apos;s private key. Use an RSA key of 2048 bits or more, a P-256 key, or an Ed25519 key.</source>
        <translation>Le profil de sécurité FAPI 2.0 n’autorise pas ce type de clé privée pour le client. Utilisez une clé RSA d’au moins 2048 bits, une clé P-256 ou une clé Ed25519.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 wants tokens that are bound to this computer, but DPoP is off and there is no client certificate. Set DPoP to auto.</source>
        <translation>Le profil de sécurité FAPI 2.0 exige des jetons liés à cet ordinateur, mais DPoP est désactivé et il n’y a pas de certificat client. Réglez DPoP sur auto.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 doesn&apos;t cover signing in on another device. Sign in with the browser of this computer.</source>
        <translation>Le profil de sécurité FAPI 2.0 ne prévoit pas la connexion sur un autre appareil. Connectez-vous avec le navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t take pushed authorization requests (PAR), which the security profile FAPI 2.0 requires. Ask the provider&apos;s administrator to turn them on, or set the security profile to openid-connect.</source>
        <translation>Le fournisseur n’accepte pas les requêtes d’autorisation transmises à l’avance (PAR), qu’exige le profil de sécurité FAPI 2.0. Demandez à l’administrateur du fournisseur de les activer, ou réglez le profil de sécurité sur openid-connect.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t name itself in its responses to the browser, which the security profile FAPI 2.0 requires. Ask the provider&apos;s administrator to turn that on, or set the security profile to openid-connect.</source>
        <translation>Le fournisseur ne s’identifie pas dans ses réponses au navigateur, ce qu’exige le profil de sécurité FAPI 2.0. Demandez à l’administrateur du fournisseur de l’activer, ou réglez le profil de sécurité sur openid-connect.</translation>
    </message>
    <message>
        <source>The provider offers no signature that the security profile FAPI 2.0 allows (PS256, ES256, EdDSA) and this client can use. Ask the provider&apos;s administrator for one of them, or set the security profile to openid-connect.</source>
        <translation>Le fournisseur ne propose aucune signature que le profil de sécurité FAPI 2.0 autorise (PS256, ES256, EdDSA) et que ce client puisse utiliser. Demandez-en une à l’administrateur du fournisseur, ou réglez le profil de sécurité sur openid-connect.</translation>
    </message>
    <message>
        <source>The provider binds tokens neither to this computer (DPoP with ES256) nor to the client&apos;s certificate, or DPoP is off here. The security profile FAPI 2.0 requires one of the two. Set DPoP to auto, or ask the provider&apos;s administrator to turn it on.</source>
        <translation>Le fournisseur ne lie les jetons ni à cet ordinateur (DPoP avec ES256) ni au certificat du client, ou DPoP est désactivé ici. Le profil de sécurité FAPI 2.0 exige l’un des deux. Réglez DPoP sur auto, ou demandez à l’administrateur du fournisseur de l’activer.</translation>
    </message>
    <message>
        <source>The provider signs with an algorithm that the security profile FAPI 2.0 doesn&apos;t allow. Ask the provider&apos;s administrator for PS256, ES256, or EdDSA.</source>
        <translation>Le fournisseur signe avec un algorithme que le profil de sécurité FAPI 2.0 n’autorise pas. Demandez PS256, ES256 ou EdDSA à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>An account&apos;s internal name consists of up to 64 letters, digits, hyphens and underscores.</source>
        <translation>Le nom interne d’un compte se compose d’au plus 64 lettres, chiffres, traits d’union et tirets bas.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of your organizations can&apos;t be read, or continues on another server.</source>
        <translation>La liste de vos organisations chez le fournisseur est illisible, ou se poursuit sur un autre serveur.</translation>
    </message>
    <message>
        <source>Your organizations couldn&apos;t be read</source>
        <translation>Vos organisations n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>None of it is used. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Rien n’en est utilisé. Réessayez&#x202f;; si le problème persiste, envoyez les détails à l’administrateur du fournisseur.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelée</translation>
    </message>
    <message>
        <source>Access token expires</source>
        <translation>Expiration du jeton d’accès</translation>
    </message>
    <message>
        <source>ID token issued</source>
        <translation>Émission du jeton d’ID</translation>
    </message>
    <message>
        <source>ID token expires</source>
        <translation>Expiration du jeton d’ID</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>Session en JSON</translation>
    </message>
    <message>
        <source>Copy session</source>
        <translation>Copier la session</translation>
    </message>
    <message>
        <source>Decoded ID token</source>
        <translation>Jeton d’ID décodé</translation>
    </message>
    <message>
        <source>Copy ID token</source>
        <translation>Copier le jeton d’ID</translation>
    </message>
    <message>
        <source>Removes the session from this computer without telling the provider: its tokens stay valid until they expire, and the browser stays signed in with the provider.</source>
        <translation>Supprime la session de cet ordinateur sans prévenir le fournisseur&#x202f;: ses jetons restent valides jusqu’à leur expiration, et le navigateur reste connecté chez le fournisseur.</translation>
    </message>
    <message>
        <source>Sign out &amp;here only</source>
        <translation>Déconnexion &amp;locale</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>none was issued, so the session can&apos;t be renewed</source>
        <translation>aucun n’a été émis&#x202f;; la session ne peut donc pas être renouvelée</translation>
    </message>
    <message>
        <source>Token protection</source>
        <translation>Protection des jetons</translation>
    </message>
    <message>
        <source>bound to this computer: useless to anybody who copies it (DPoP)</source>
        <translation>liés à cet ordinateur&#x202f;: inutilisables par quiconque les copie (DPoP)</translation>
    </message>
    <message>
        <source>not bound to this computer, although Bifrost asked the provider for it (DPoP)</source>
        <translation>non liés à cet ordinateur, bien que Bifrost l’ait demandé au fournisseur (DPoP)</translation>
    </message>
    <message>
        <source>bound to the client certificate: useless to anybody who copies it (mutual TLS)</source>
        <translation>liés au certificat client&#x202f;: inutilisables par quiconque les copie (TLS mutuel)</translation>
    </message>
    <message>
        <source>bound to this computer&apos;s TPM: useless to anybody who copies it, even with the keychain (DPoP)</source>
        <translation>liés au TPM de cet ordinateur&#x202f;: inutilisables par quiconque les copie, même avec le trousseau (DPoP)</translation>
    </message>
    <message>
        <source>none: whoever copies the access token can use it until it expires (Bearer)</source>
        <translation>aucune&#x202f;: quiconque copie le jeton d’accès peut l’utiliser jusqu’à ce qu’il expire (Bearer)</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Couldn&apos;t set %1 aside. Move or fix the file, then save again.</source>
        <translation>Impossible de mettre %1 de côté. Déplacez ou corrigez le fichier, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the folder %1. Check its permissions.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1. Check its permissions and the free disk space.</source>
        <translation>Impossible d’écrire dans %1. Vérifiez ses autorisations et l’espace disque libre.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is too large for a secret.</source>
        <translation>Le fichier est trop volumineux pour un secret.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirection</translation>
    </message>
    <message>
        <source>&amp;Forget this configuration</source>
        <translation>&amp;Oublier cette configuration</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Settings are stored in %1.</source>
        <translation>Les paramètres sont enregistrés dans %1.</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Sign out to change this.</source>
        <translation>Déconnectez-vous pour modifier ceci.</translation>
    </message>
    <message>
        <source>Sign out first.</source>
        <translation>Déconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>System follows the appearance of your desktop.</source>
        <translation>«&#x202f;Système&#x202f;» suit l’apparence de votre bureau.</translation>
    </message>
    <message>
        <source>Cancel the sign-in to change this.</source>
        <translation>Annulez la connexion pour modifier ceci.</translation>
    </message>
    <message>
        <source>Wait for the browser to change this.</source>
        <translation>Attendez le navigateur pour modifier ceci.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Applies when Bifrost starts the next time.</source>
        <translation>S’applique au prochain démarrage de Bifrost.</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Your organization&apos;s look</source>
        <translation>Identité visuelle de votre organisation</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Recording of requests</source>
        <translation>Consignation des requêtes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Lists what is sent to the provider and what it answers, without secrets. It stays in this program&apos;s memory.</source>
        <translation>Liste ce qui est envoyé au fournisseur et ce qu’il répond, sans les secrets. Cela reste dans la mémoire de ce programme.</translation>
    </message>
    <message>
        <source>Token protection (DPoP)</source>
        <translation>Protection des jetons (DPoP)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Binds tokens to this computer, so that nobody else can use a copy. Automatic does so if the provider offers it. With Required, signing in fails if it doesn&apos;t.</source>
        <translation>Lie les jetons à cet ordinateur, afin que personne d’autre ne puisse en utiliser une copie. «&#x202f;Automatique&#x202f;» le fait si le fournisseur le propose. Avec «&#x202f;Obligatoire&#x202f;», la connexion échoue s’il ne le propose pas.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window then only hides it; Bifrost ends with Quit in the icon&apos;s menu. On a desktop without a tray, nothing changes.</source>
        <translation>Fermer la fenêtre ne fait alors que la masquer&#x202f;; pour arrêter Bifrost, choisissez «&#x202f;Quitter&#x202f;» dans le menu de l’icône. Sur un bureau sans zone de notification, rien ne change.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Démarrer avec le bureau</translation>
    </message>
    <message>
        <source>Bifrost starts when you sign in to this computer: in the tray if its icon is there, otherwise with its window.</source>
        <translation>Bifrost démarre quand vous ouvrez une session sur cet ordinateur&#x202f;: dans la zone de notification si son icône y est, sinon avec sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirection</translation>
    </message>
    <message>
        <source>Bifrost signs you in with Asgardeo or any other OpenID Connect provider. Choose yours and enter these details once to get started.</source>
        <translation>Bifrost vous connecte avec Asgardeo ou tout autre fournisseur OpenID Connect. Choisissez le vôtre et saisissez ces données une seule fois pour commencer.</translation>
    </message>
    <message>
        <source>Connect your provider</source>
        <translation>Reliez votre fournisseur</translation>
    </message>
</context>
<context>
    <name>SignInPrompt</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>You need to sign in to view this page</source>
        <translation>Connectez-vous pour afficher cette page</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>a program of another user</source>
        <translation>le programme d’un autre utilisateur</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>&apos;%1&apos; (process %2)</source>
        <translation>«&#x202f;%1&#x202f;» (processus %2)</translation>
    </message>
    <message>
        <source>The provider signed you in again without asking</source>
        <translation>Le fournisseur vous a reconnecté sans rien demander</translation>
    </message>
    <message>
        <source>After the sign-out, Bifrost requested that the provider ask you to sign in. The provider reports that it didn&apos;t: you were still signed in there. If others use this computer, press &apos;Sign Out&apos;, and also sign out on the provider&apos;s own pages.</source>
        <translation>Après la déconnexion, Bifrost a demandé que le fournisseur vous fasse saisir vos identifiants. Le fournisseur signale qu’il ne l’a pas fait&#x202f;: vous y étiez encore connecté. Si d’autres personnes utilisent cet ordinateur, cliquez sur «&#x202f;Se déconnecter&#x202f;» et déconnectez-vous aussi sur les pages du fournisseur.</translation>
    </message>
    <message>
        <source>The provider declined to ask you to sign in</source>
        <translation>Le fournisseur n’a pas voulu vous demander vos identifiants</translation>
    </message>
    <message>
        <source>After the sign-out, Bifrost requested that the provider ask you to sign in. The provider rejected that request, so Bifrost continued without it. If others use this computer, press &apos;Sign Out&apos;, and also sign out on the provider&apos;s own pages.</source>
        <translation>Après la déconnexion, Bifrost a demandé que le fournisseur vous fasse saisir vos identifiants. Le fournisseur a rejeté cette demande&#x202f;; Bifrost a donc continué sans elle. Si d’autres personnes utilisent cet ordinateur, cliquez sur «&#x202f;Se déconnecter&#x202f;» et déconnectez-vous aussi sur les pages du fournisseur.</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Le port %1 est occupé</translation>
    </message>
    <message>
        <source>Another Bifrost sign-in or sign-out is still waiting for the browser on this port, so the browser will return to a different port. Most providers also compare the port of the redirect URL and will show an error page. Finish the other one in the browser first, then try again.</source>
        <translation>Une autre connexion ou déconnexion de Bifrost attend encore le navigateur sur ce port&#x202f;; le navigateur reviendra donc sur un autre port. La plupart des fournisseurs comparent aussi le port de l’URL de redirection et afficheront une page d’erreur. Terminez d’abord l’autre opération dans le navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>It&apos;s used by %1, so the browser will return to a different port. Most providers also compare the port of the redirect URL and will show an error page. Close that program or wait until it finishes, then try again.</source>
        <translation>Il est utilisé par %1&#x202f;; le navigateur reviendra donc sur un autre port. La plupart des fournisseurs comparent aussi le port de l’URL de redirection et afficheront une page d’erreur. Fermez ce programme ou attendez qu’il se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which sign-in it belongs to, so Bifrost ignored it and is still waiting.</source>
        <translation>Elle ne dit pas à quelle connexion elle appartient&#x202f;; Bifrost l’a donc ignorée et attend toujours.</translation>
    </message>
    <message>
        <source>It can&apos;t be read, so Bifrost ignored it and is still waiting.</source>
        <translation>Elle est illisible&#x202f;; Bifrost l’a donc ignorée et attend toujours.</translation>
    </message>
    <message>
        <source>It belongs to another sign-in, so Bifrost ignored it and is still waiting.</source>
        <translation>Elle appartient à une autre connexion&#x202f;; Bifrost l’a donc ignorée et attend toujours.</translation>
    </message>
    <message>
        <source>It reports that the sign-in was declined. If you declined it, cancel here.</source>
        <translation>Elle signale que la connexion a été refusée. Si c’est vous qui l’avez refusée, annulez ici.</translation>
    </message>
    <message>
        <source>It reports an error; the details name it.</source>
        <translation>Elle signale une erreur, indiquée dans les détails.</translation>
    </message>
    <message>
        <source>If the browser shows no other page of the provider, start again or cancel.</source>
        <translation>Si le navigateur n’affiche aucune autre page du fournisseur, recommencez ou annulez.</translation>
    </message>
    <message>
        <source>The browser came back to %1</source>
        <translation>Le navigateur est revenu à %1</translation>
    </message>
    <message>
        <source>Bifrost ignored that, because this sign-in expects it at %1. If the provider sent it there, use the same redirect host here.</source>
        <translation>Bifrost n’en a pas tenu compte, car cette connexion l’attend à %1. Si le fournisseur l’a envoyé là-bas, utilisez ici le même hôte de redirection.</translation>
    </message>
    <message>
        <source>A response from the browser could not be matched to this sign-in</source>
        <translation>Une réponse du navigateur n’a pas pu être associée à cette connexion</translation>
    </message>
    <message>
        <source>Reported, but not proven to be the provider&apos;s: %1</source>
        <translation>Signalé, sans preuve que cela vienne du fournisseur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser or open it again. If the provider shows an error page there, it most likely doesn&apos;t know the client ID or this redirect URL: %1.</source>
        <translation>Cherchez l’onglet de connexion dans votre navigateur ou rouvrez-le. Si le fournisseur y affiche une page d’erreur, il ne connaît très probablement pas l’ID client ou cette URL de redirection&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Some providers accept only localhost in it.</source>
        <translation>Certains fournisseurs n’y acceptent que localhost.</translation>
    </message>
    <message>
        <source>No response from the browser yet</source>
        <translation>Pas encore de réponse du navigateur</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser or open it again. If the provider shows an error page, the port is the likely reason.</source>
        <translation>Cherchez l’onglet de connexion dans votre navigateur ou rouvrez-le. Si le fournisseur affiche une page d’erreur, le port en est probablement la cause.</translation>
    </message>
    <message>
        <source>A longer session is available</source>
        <translation>Une session plus longue est possible</translation>
    </message>
    <message>
        <source>This session can&apos;t be renewed. The provider issues a longer one for the scope offline_access: sign in once more with it. The provider may ask for your consent.</source>
        <translation>Cette session ne peut pas être renouvelée. Le fournisseur en émet une plus longue avec le scope offline_access&#x202f;: connectez-vous encore une fois avec celui-ci. Le fournisseur demandera peut-être votre consentement.</translation>
    </message>
    <message>
        <source>This session can&apos;t be renewed</source>
        <translation>Cette session ne peut pas être renouvelée</translation>
    </message>
    <message>
        <source>The scope offline_access was requested, but the provider issued no refresh token. It may need your consent: sign in once more, and it&apos;s requested as well.</source>
        <translation>Le scope offline_access a été demandé, mais le fournisseur n’a émis aucun jeton d’actualisation. Il lui faut peut-être votre consentement&#x202f;: connectez-vous encore une fois, et celui-ci sera aussi demandé.</translation>
    </message>
    <message>
        <source>Bifrost asked for the scope offline_access and for your consent, but the provider issued no refresh token. The application&apos;s registration with the provider decides about that.</source>
        <translation>Bifrost a demandé le scope offline_access et votre consentement, mais le fournisseur n’a émis aucun jeton d’actualisation. Cela dépend de l’enregistrement de l’application auprès du fournisseur.</translation>
    </message>
    <message>
        <source>The provider rejected the scope offline_access</source>
        <translation>Le fournisseur a rejeté le scope offline_access</translation>
    </message>
    <message>
        <source>You are still signed in, but this session can&apos;t be renewed. The application&apos;s registration with the provider decides which scopes it may request.</source>
        <translation>Vous êtes toujours connecté, mais cette session ne peut pas être renouvelée. L’enregistrement de l’application auprès du fournisseur détermine les scopes qu’elle peut demander.</translation>
    </message>
</context>
<context>
    <name>SigningOutPage</name>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>&amp;Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Signing Out...</source>
        <translation>Déconnexion en cours…</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser is ending your session with %1; confirm there if you&apos;re asked.</source>
        <translation>Vous êtes déconnecté sur cet ordinateur. Le navigateur met fin à votre session chez %1&#x202f;; confirmez si la question vous y est posée.</translation>
    </message>
    <message>
        <source>Removing the session from this computer and revoking its tokens.</source>
        <translation>La session est supprimée de cet ordinateur et ses jetons sont révoqués.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser stays on the page of %1; when you are signed out there, press &apos;Done&apos;.</source>
        <translation>Vous êtes déconnecté sur cet ordinateur. Le navigateur reste sur la page de %1&#x202f;; une fois que vous y êtes déconnecté, cliquez sur «&#x202f;Terminé&#x202f;».</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Provider metadata</source>
        <translation>Métadonnées du fournisseur</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>Clés du fournisseur</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>Requête d’autorisation transmise à l’avance (PAR)</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>Requête d’autorisation</translation>
    </message>
    <message>
        <source>Authorization response</source>
        <translation>Réponse d’autorisation</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Requête de jetons</translation>
    </message>
    <message>
        <source>ID token validation</source>
        <translation>Validation du jeton d’ID</translation>
    </message>
    <message>
        <source>UserInfo request</source>
        <translation>Requête UserInfo</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>Révocation d’un jeton</translation>
    </message>
    <message>
        <source>Sign-out endpoint probe</source>
        <translation>Test de l’adresse de déconnexion</translation>
    </message>
    <message>
        <source>Sign-out request</source>
        <translation>Requête de déconnexion</translation>
    </message>
    <message>
        <source>Sign-out response</source>
        <translation>Réponse de déconnexion</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Session renewal</source>
        <translation>Renouvellement de la session</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>Between application and provider</source>
        <translation>Entre l’application et le fournisseur</translation>
    </message>
    <message>
        <source>From the application through the browser to the provider</source>
        <translation>De l’application au fournisseur, par le navigateur</translation>
    </message>
    <message>
        <source>From the provider through the browser to the application</source>
        <translation>Du fournisseur à l’application, par le navigateur</translation>
    </message>
    <message>
        <source>Within the application</source>
        <translation>Dans l’application</translation>
    </message>
    <message>
        <source>Checks passed: %1</source>
        <translation>Vérifications réussies&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checks failed: %1</source>
        <translation>Vérifications échouées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checks not made: %1</source>
        <translation>Vérifications non effectuées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Non effectuée</translation>
    </message>
    <message>
        <source>•••••• %L1 bytes, #%2</source>
        <translation>•••••• %L1 octets, #%2</translation>
    </message>
    <message>
        <source>Device authorization request</source>
        <translation>Requête d’autorisation d’appareil</translation>
    </message>
    <message>
        <source>Organizations request</source>
        <translation>Requête d’organisations</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>The provider doesn&apos;t accept this client</source>
        <translation>Le fournisseur n’accepte pas ce client</translation>
    </message>
    <message>
        <source>It doesn&apos;t know the client ID, or the application must authenticate. Check the client ID in Settings. In the application&apos;s registration with the provider, switch client authentication off (public client), or configure the client secret in Bifrost.</source>
        <translation>Il ne connaît pas l’ID client, ou l’application doit s’authentifier. Vérifiez l’ID client dans les Paramètres. Dans l’enregistrement de l’application auprès du fournisseur, désactivez l’authentification du client (client public), ou configurez le secret client dans Bifrost.</translation>
    </message>
    <message>
        <source>The provider requires DPoP</source>
        <translation>Le fournisseur exige DPoP</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>The provider is limiting requests. Wait a minute, then try again.</source>
        <translation>Le fournisseur limite le nombre de requêtes. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>Le fournisseur a signalé un problème</translation>
    </message>
    <message>
        <source>Something went wrong on the provider&apos;s side. Try again later.</source>
        <translation>Une erreur s’est produite chez le fournisseur. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider denied access</source>
        <translation>Le fournisseur a refusé l’accès</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>Le fournisseur a rejeté la requête</translation>
    </message>
    <message>
        <source>The provider reported an error</source>
        <translation>Le fournisseur a signalé une erreur</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Réessayez&#x202f;; si le problème persiste, envoyez les détails à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>%1 responded with status %2 instead of tokens.</source>
        <translation>%1 a répondu avec le code %2 au lieu de jetons.</translation>
    </message>
    <message>
        <source>The browser wasn&apos;t opened. If the provider&apos;s words name the redirect URL, register the one in Settings there, exactly as it is shown.</source>
        <translation>Le navigateur n’a pas été ouvert. Si le message du fournisseur mentionne l’URL de redirection, enregistrez-y celle des Paramètres, exactement telle qu’elle est affichée.</translation>
    </message>
    <message>
        <source>It issues tokens to this application only with a proof of possession (DPoP) that it accepts. Set DPoP to required, then sign in again. If that doesn&apos;t help, check the date and time of this computer.</source>
        <translation>Il n’émet de jetons pour cette application qu’avec une preuve de possession (DPoP) qu’il accepte. Réglez DPoP sur required, puis connectez-vous de nouveau. Si cela ne suffit pas, vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>TraceDetails</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Bifrost</source>
        <translation>Ouvrir Bifrost</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Copy the link into a browser that you start yourself, or continue without one.</source>
        <translation>Copiez le lien dans un navigateur que vous démarrez vous-même, ou continuez sans navigateur.</translation>
    </message>
    <message>
        <source>It reported an error or crashed. Open it again, copy the link into a browser that you start yourself, or continue without it.</source>
        <translation>Il a signalé une erreur ou planté. Rouvrez-le, copiez le lien dans un navigateur que vous démarrez vous-même, ou continuez sans lui.</translation>
    </message>
    <message>
        <source>Your browser has not opened the page yet</source>
        <translation>Votre navigateur n’a pas encore ouvert la page</translation>
    </message>
    <message>
        <source>It may still be starting, or be asking for a profile or for permission. If it shows an error instead, it may use a proxy even for 127.0.0.1. Open it again, or copy the link into another browser on this computer.</source>
        <translation>Il est peut-être en cours de démarrage, ou demande un profil ou une autorisation. S’il affiche une erreur, il utilise peut-être un proxy même pour 127.0.0.1. Rouvrez-le, ou copiez le lien dans un autre navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Le code a expiré</translation>
    </message>
    <message>
        <source>Get a new one, or continue in your browser here.</source>
        <translation>Obtenez-en un nouveau, ou continuez ici dans votre navigateur.</translation>
    </message>
    <message>
        <source>You can&apos;t continue on another device</source>
        <translation>Vous ne pouvez pas continuer sur un autre appareil</translation>
    </message>
    <message>
        <source>The provider needs another address: copy it again and start over in that browser.</source>
        <translation>Le fournisseur a besoin d’une autre adresse&#x202f;: copiez-la de nouveau et recommencez dans ce navigateur-là.</translation>
    </message>
    <message>
        <source>This sign-in is no longer waiting.</source>
        <translation>Cette connexion n’est plus en attente.</translation>
    </message>
    <message>
        <source>That isn&apos;t it. The address begins with %1 and is long.</source>
        <translation>Ce n’est pas la bonne. L’adresse commence par %1 et est longue.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>Cette adresse appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>This address isn&apos;t complete. Copy all of it.</source>
        <translation>Cette adresse n’est pas complète. Copiez-la en entier.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Bifrost</source>
        <translation>Bienvenue dans Bifrost</translation>
    </message>
    <message>
        <source>Bifrost signs you in with Asgardeo or any other OpenID Connect provider. You do that in your own browser, so Bifrost never sees your password. Your session stays in this computer&apos;s keychain until you sign out.</source>
        <translation>Bifrost vous connecte avec Asgardeo ou tout autre fournisseur OpenID Connect. Cela se passe dans votre propre navigateur&#x202f;: Bifrost ne voit donc jamais votre mot de passe. Votre session reste dans le trousseau de cet ordinateur jusqu’à ce que vous vous déconnectiez.</translation>
    </message>
</context>
</TS>
