### Accounts of facilitators: signing in, the password, signing out.

sign-in-title = 登录
sign-in-lead = 供在本服务器上有账户的主持人使用。账户由服务器管理者创建；主持人也可允许访客开设。
sign-in-name = 用户名
sign-in-password = 密码
sign-in-back = 返回
account-title = 账户
account-as = 您登录的用户名是 { $name }。
account-nameless = 这是服务器管理者的账户，没有用户名，也没有密码：服务器启动时显示的链接可进入一次。“detente account link”可显示新链接。
account-password = 密码
account-old = 现用密码
account-new = 新密码
account-new-hint = 至少 { $min } 个字符。其他已登录的设备将被退出登录。
account-change = 更改密码
account-choose = 设置密码
account-changed = 密码已更改。
account-devices = 设备
account-sessions = 有 { $count } 台设备已登录。
account-leave = 在此设备上退出登录
account-leave-everywhere = 在所有设备上退出登录
account-leave-everywhere-hint = 通往此账户的所有链接也随之失效。
account-back = 返回导演组
takeover-title = 以口令接手研讨班
takeover-lead = 由另一位主持人用“移交”或“主持人”为您生成。
takeover-word = 口令
takeover-do = 接手
takeover-done = “{ $title }”已在您的列表中。

## Facilitators together

account-guest = 同事以链接邀您进入。您没有密码：换设备需向其索取新链接。
account-name = 您的名字
account-name-hint = 您研讨班的其他主持人可见。
account-name-do = 保存
account-name-kept = 名字已保存。
account-open = 开设账户
account-open-lead = 一位同事允许您在此服务器上开设账户。您做过和写下的一切仍归您所有；此后您用用户名和密码登录，并可自行设置研讨班。
account-open-name = 您用它登录，同事也会看到它。
account-open-password = 至少 { $min } 个字符。
account-open-do = 开设
account-opened = 您的账户已开设。此后请用此用户名和密码登录。
